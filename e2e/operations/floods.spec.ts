import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@playwright/test";
import { startPostgres, type EmbeddedPostgres } from "@/dev/postgres/start";
import { call } from "../support/api";
import { newDataDir } from "../support/data-dir";
import { setEnvironment } from "../support/environment";
import { freePort } from "../support/free-port";
import { from, newAddress } from "../support/limited-products";
import { startProduct, type Product } from "../support/product";

test.skip(!process.env.FULL, "Floods keep a machine busy for a minute: npm run test:full has them.");

let postgres: EmbeddedPostgres;
let product: Product;
let url: string;
let putBack: () => void;
test.beforeAll(async () => {
  postgres = await startPostgres(newDataDir(), "password");
  const PORT = String(await freePort());
  url = `http://localhost:${PORT}`;
  const settings = { PORT, DATA_DIR: newDataDir(), DATABASE_URL: postgres.url, TRUSTED_PROXIES: "loopback" };
  product = await startProduct(settings);
  putBack = setEnvironment({ E2E_URL: url, E2E_DATABASE_URL: postgres.url });
});
test.afterAll(async () => {
  putBack();
  await product.stop();
  await postgres.stop();
});

/** Asks from one address, on so many connections, without a pause. @returns what ends it */
function flood(path: string, connections: number, address: string): () => Promise<unknown> {
  const args = [
    "-c",
    String(connections),
    "-d",
    "60",
    "-H",
    `x-forwarded-for=${address}`,
    "-H",
    "accept-encoding=gzip",
  ];
  const child = spawn("node_modules/.bin/autocannon", [...args, url + path], { stdio: "ignore" });
  const gone = once(child, "exit");
  return () => {
    child.kill("SIGTERM");
    return gone;
  };
}

/** How long a call of somebody else takes, in milliseconds: the middle of a hundred, each from an address of its own. */
async function median(): Promise<number> {
  const times: number[] = [];
  const statuses = new Set<number>();
  for (let time = 0; time < 100; time++) {
    const began = performance.now();
    statuses.add((await call("POST", "/team-exists", { ...from(newAddress()), body: { team: "x" } })).status);
    times.push(performance.now() - began);
  }
  // Once, since each of these is a step that the test's report keeps.
  expect([...statuses]).toEqual([200]);
  return times.toSorted((one, other) => one - other)[50] ?? Infinity;
}

test("during a flood from one address, everyone else's calls take at most three times as long", async () => {
  for (let warm = 0; warm < 3; warm++) await median();
  for (const [path, connections] of [
    ["/api/openapi.json", 10],
    ["/api/health", 10],
    ["/api/ready", 10],
    ["/api/nothing", 10],
    ["/login", 10],
    ["/api/application", 30],
  ] as const) {
    // Calls without a token count by address: after 2,400 the last of these is refused for its number.
    const address = newAddress();
    const idle = await median();
    const end = flood(path, connections, address);
    // Until it runs, and has used up what it gets at once.
    for (const began = performance.now(); performance.now() - began < 6_000;) await median();
    const busy = await median();
    // Kubernetes gives a probe a second, and it may come from the same address.
    for (const probe of ["/health", "/ready"]) {
      const began = performance.now();
      expect((await call("GET", probe, from(address))).status).toBe(200);
      expect(performance.now() - began, `${probe} during ${path}`).toBeLessThan(1_000);
    }
    await end();
    console.log(`${path}: ${busy.toFixed(1)} ms, idle ${idle.toFixed(1)} ms`);
    expect(busy / idle, path).toBeLessThan(3);
  }
});

import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { call, untilTaken } from "../support/api";
import { newDataDir, processesOn } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { startProduct, type Product } from "../support/product";

const settings = async () => ({ PORT: String(await freePort()), DATA_DIR: newDataDir() });

/** For those that need no start on an empty folder, which takes three times as long: the first of them makes it. */
let usual: ReturnType<typeof settings> | undefined;
const usualSettings = () => (usual ??= settings());

const url = ({ PORT }: { PORT: string }, path: string) => `http://localhost:${PORT}${path}`;

let product: Product | undefined;
test.afterEach(async () => {
  await product?.stop();
  product = undefined;
});

/** Registers a client and logs in, as a stranger with the printed login would. @returns the names of the team's applications */
async function applicationsOfDemo(at: { PORT: string }, printed: string): Promise<string[]> {
  const as = <Body>(method: string, path: string, more: { token?: string; body?: object }) =>
    untilTaken(() => call<Body>(method, path, { at: `http://localhost:${at.PORT}`, ...more }));
  const { body: client } = await as<{ client_id: string; client_secret: string }>("POST", "/client", {
    body: { name: "demo", redirectURI: "https://example.com" },
  });
  const [, username, password] = /Demo login\s+(\S+)\s+(\S+)/.exec(printed) ?? [];
  const { client_id, client_secret } = client;
  const login = await as<{ access_token: string }>("POST", "/login", {
    body: { grant_type: "password", username, password, client_id, client_secret },
  });
  expect(login.body).toMatchObject({ access_token: expect.any(String) });
  const applications = await as<{ name: string }[]>("GET", "/application", { token: login.body.access_token });
  return applications.body.map(({ name }) => name);
}

test("the first start sets up a database and a demo team and prints where everything is, and the next one reuses it", async () => {
  // As on a machine of somebody in Berlin, with nothing set.
  const at = { ...(await settings()), DEBRIEF_LOCAL: "", TZ: "Europe/Berlin" };
  product = await startProduct(at);
  const first = product.output();
  expect(first).toContain(`http://localhost:${at.PORT}`);
  expect((await fetch(url(at, "/api/ready"))).status).toBe(200);
  expect((await fetch(product.mailboxUrl)).status).toBe(200);
  const names = await applicationsOfDemo(at, first);
  expect(names).toContain("Support chat");
  expect(statSync(at.DATA_DIR).mode & 0o066).toBe(0);
  expect(statSync(join(at.DATA_DIR, "settings.json")).mode & 0o077).toBe(0);
  await product.stop();

  product = await startProduct(at);
  expect(await applicationsOfDemo(at, product.output())).toEqual(names);
});

test(
  "the server can keep its data where PostgreSQL's account has no access, such as root's home",
  { tag: "@thorough" },
  async () => {
    const lockedUp = newDataDir();
    chmodSync(lockedUp, 0o700);
    const at = { ...(await settings()), DATA_DIR: join(lockedUp, "inside") };
    product = await startProduct(at);
    expect(await applicationsOfDemo(at, product.output())).toContain("Support chat");
    await product.stop();
    product = await startProduct(at);
    expect(await applicationsOfDemo(at, product.output())).toContain("Support chat");
  },
);

test("stopping npm stops everything that npm start has started", { tag: "@thorough" }, async () => {
  const at = await usualSettings();
  product = await startProduct(at, ["npm", "start"]);
  const ours = Number(readFileSync(join(at.DATA_DIR, "server.pid"), "utf8"));
  await product.stop("SIGTERM");
  expect(() => process.kill(ours, 0)).toThrow();
  expect(processesOn(at.DATA_DIR)).toEqual([]);
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  test(`${signal} stops everything and leaves no process behind`, { tag: "@thorough" }, async () => {
    const at = await usualSettings();
    product = await startProduct(at);
    expect(processesOn(at.DATA_DIR).length).toBeGreaterThan(0);
    expect(await product.stop(signal)).toBe(signal === "SIGINT" ? 130 : 0);
    expect(processesOn(at.DATA_DIR)).toEqual([]);
    await expect(fetch(url(at, "/api/health"))).rejects.toThrow();
  });
}

test("after kill -9 the next start recovers, with all data", { tag: "@thorough" }, async () => {
  const at = await usualSettings();
  product = await startProduct(at);
  const printed = product.output();
  await product.stop("SIGKILL");
  expect(processesOn(at.DATA_DIR).length).toBeGreaterThan(0);

  product = await startProduct(at);
  expect(await applicationsOfDemo(at, printed)).toContain("Support chat");
  await product.stop();
  expect(processesOn(at.DATA_DIR)).toEqual([]);
});

test("a request in progress when the server is told to stop is still answered", { tag: "@thorough" }, async () => {
  const at = await usualSettings();
  product = await startProduct(at);
  // Hashing a password takes long enough to be caught by the signal.
  const person = { password: "correct-horse-battery", first_name: "L", last_name: "L" };
  const signUp = (name: string) =>
    call("POST", "/team", {
      at: `http://localhost:${at.PORT}`,
      body: { ...person, team_name: name, email: `${name}@example.com` },
    });
  // By then all that a sign-up needs is there: what is slow at first may be told to come back.
  await untilTaken(() => signUp("first"));
  const pending = Array.from({ length: 8 }, (_, index) => signUp(`last-${index}`));
  const first = await Promise.race(pending);
  const stopped = product.stop();
  const statuses = (await Promise.all(pending)).map(({ status }) => status);
  expect(first.status).toBe(201);
  expect(statuses).toEqual(Array(8).fill(201));
  expect(await stopped).toBe(0);
});

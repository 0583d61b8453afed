import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { newDataDir } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { startProduct, type Product } from "../support/product";

const run = promisify(execFile);

let at: { PORT: string; DATA_DIR: string };
let product: Product;
let seeded: number;
const hour = () => Math.floor(Date.now() / 3_600_000);
test.beforeAll(async () => {
  at = { PORT: String(await freePort()), DATA_DIR: newDataDir() };
  seeded = hour();
  product = await startProduct(at);
});
test.afterAll(() => product.stop());

const traffic = (env: Record<string, string>, ...args: string[]) =>
  run(process.execPath, ["scripts/demo-traffic.mjs", ...args], {
    env: { ...process.env, PUBLIC_URL: "", ...env },
  });

test("demo traffic fills only the hours that the seed has not filled", { tag: "@thorough" }, async () => {
  const { stdout } = await traffic(at, "--days", "2");
  const [, added = "", known = ""] = /(\d+) events counted, (\d+) already counted before/.exec(stdout) ?? [];
  // An hour may have begun since the seed.
  expect(Number(added)).toBeLessThan(20 + 20 * (hour() - seeded));
  expect(Number(known)).toBeGreaterThan(100);
});

test(
  "demo traffic continues until it is stopped, by any number of signals, and says what it counted",
  { tag: "@thorough" },
  async () => {
    const child = spawn(process.execPath, ["scripts/demo-traffic.mjs"], {
      env: { ...process.env, PUBLIC_URL: "", ...at },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    await expect.poll(() => output, { timeout: 30_000 }).toContain("Sending traffic");
    child.kill("SIGINT");
    child.kill("SIGINT");
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(0);
    expect(output).toMatch(/\d+ events counted, 0 already counted before/);
  },
);

test("demo traffic without a running server says what to do", { tag: "@thorough" }, async () => {
  const nowhere = { PORT: String(await freePort()), DATA_DIR: newDataDir() };
  const failure = (await traffic(nowhere).catch((error: unknown) => error)) as { code: number; stderr: string };
  expect(failure.code).toBe(1);
  expect(failure.stderr).toContain("run npm start first");
});

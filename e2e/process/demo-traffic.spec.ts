import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { newDataDir } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { startProduct, type Product } from "../support/product";

const run = promisify(execFile);

let product: Product | undefined;
test.afterEach(async () => {
  await product?.stop();
  product = undefined;
});

const traffic = (env: Record<string, string>, ...args: string[]) =>
  run(process.execPath, ["scripts/demo-traffic.mjs", ...args], {
    env: { ...process.env, PUBLIC_URL: "", ...env },
  });

test("traffic is sent through the API of the local product, and filling the same days twice doubles nothing", async () => {
  const at = { PORT: String(await freePort()), DATA_DIR: newDataDir() };
  product = await startProduct(at);
  const first = await traffic(at, "--days", "2");
  const [, accepted = ""] = /(\d+) events counted, 0 had been/.exec(first.stdout) ?? [];
  expect(Number(accepted)).toBeGreaterThan(100);
  const second = await traffic(at, "--days", "2");
  expect(second.stdout).toMatch(/(\d+) events counted, (\d+) had been counted before/);
  const [, again = "", known = ""] = /(\d+) events counted, (\d+) had/.exec(second.stdout) ?? [];
  // An hour may have begun meanwhile.
  expect(Number(again)).toBeLessThan(20);
  expect(Number(known)).toBeGreaterThan(100);
});

test("without a product it says what to do", async () => {
  const at = { PORT: String(await freePort()), DATA_DIR: newDataDir() };
  const failure = (await traffic(at).catch((error: unknown) => error)) as { code: number; stderr: string };
  expect(failure.code).toBe(1);
  expect(failure.stderr).toContain("run npm start first");
});

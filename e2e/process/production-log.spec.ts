import { expect, test } from "@playwright/test";
import { newDataDir } from "../support/data-dir";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct } from "../support/product";
import { productionSettings } from "../support/production";

/** What can't be had by a call: a warning of Node's own, and an error that nobody catches. */
const onSignals = `--import data:text/javascript,${encodeURIComponent(
  `process.on("SIGUSR2", () => process.emitWarning("made up by the test: " + Reflect.has(Error, "prepareStackTrace")));
  process.on("SIGALRM", () => { throw new Error("nobody has caught this"); });`,
)}`;

test(
  "a production server writes only lines of JSON, whatever callers put into their requests",
  { tag: "@thorough" },
  async () => {
    const postgres = await startPrepared();
    const settings = await productionSettings(postgres.url);
    const product = await startProduct({ ...settings, DATA_DIR: newDataDir(), NODE_OPTIONS: onSignals });
    try {
      const lineBreak = encodeURIComponent('\r\n{"level":60,"msg":"forged"}\r\n');
      const base = `http://127.0.0.1:${settings.PORT}`;
      for (const path of [
        `/api/auth/signin?callbackUrl=${lineBreak}`,
        `/login?next=${lineBreak}`,
        `/${lineBreak}`,
        `/api/${lineBreak}`,
        `/invite/${lineBreak}`,
      ]) {
        for (const method of ["GET", "POST"]) await (await fetch(base + path, { method, redirect: "manual" })).text();
      }
      for (const path of ["/", "/login", "/docs"]) await (await fetch(base + path)).text();
      const answer = await fetch(`${base}/apps`, { redirect: "manual" });
      expect(new URL(answer.headers.get("location") ?? "", "https://portal.example.com").host).toBe(
        "portal.example.com",
      );
      product.process.kill("SIGUSR2");
      await expect.poll(() => product.output()).toContain("made up by the test");
      // Stacks name the lines of our files as long as nobody else writes them.
      expect(product.output()).toContain("made up by the test: false");
      product.process.kill("SIGALRM");
      await expect.poll(() => product.process.exitCode).toBe(1);
      expect(product.output()).toContain("nobody has caught this");
    } finally {
      await product.stop();
      await postgres.stop();
    }
    // What the start says of its progress, before it serves, is for whoever watches it.
    const lines = product
      .output()
      .split("\n")
      .filter((line) => line && !/( …|: done in [\d.]+ s)$/.test(line));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(() => JSON.parse(line) as unknown, line).not.toThrow();
    const messages = lines.map((line) => (JSON.parse(line) as { msg?: string }).msg);
    expect(messages).not.toContain("forged");
    expect(messages.filter((message) => message?.includes("leak"))).toEqual([]);
  },
);

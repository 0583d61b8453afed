import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { newDataDir } from "../support/data-dir";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct, type Product } from "../support/product";
import { productionSettings } from "../support/production";
import { missingScanner, scan } from "../support/scanner";

test.skip(!process.env.FULL, "Slow attacks take minutes: npm run test:full has them.");

let postgres: EmbeddedPostgres;
let product: Product;
let url: string;
test.beforeAll(async () => {
  postgres = await startPrepared();
  const settings = await productionSettings(postgres.url);
  product = await startProduct({ ...settings, DATA_DIR: newDataDir() });
  url = `http://127.0.0.1:${settings.PORT}`;
});
test.afterAll(async () => {
  await product?.stop();
  await postgres?.stop();
});

/** A call of somebody at another address. @returns its status and how long it took, in milliseconds */
const ask = (path: string): Promise<{ status: number; took: number }> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    request(url + path, { localAddress: "127.0.0.2", agent: false, timeout: 10_000 }, (answer) => {
      answer.resume().once("end", () => resolve({ status: answer.statusCode ?? 0, took: performance.now() - began }));
    })
      .once("error", reject)
      .end();
  });

const attacks: [what: string, args: string[], isClosed: boolean][] = [
  ["slow headers", ["-H", "-t", "GET", "-u", "/login"], true],
  ["slow bodies", ["-B", "-t", "POST", "-s", "4096", "-f", "application/json", "-u", "/api/team-exists"], true],
  // Whoever reads on, however slowly, has five minutes: `lib/server/load/deadlines.ts`.
  ["slow readers", ["-X", "-w", "10", "-y", "20", "-z", "32", "-u", "/api/openapi.json"], false],
];

for (const [what, args, isClosed] of attacks) {
  test(`${what} keep nobody else from being answered`, async () => {
    const missing = missingScanner("slowhttptest");
    test.skip(missing !== null, missing ?? "");
    const report = join(newDataDir(), "slow");
    const target = args.at(-1) ?? "";
    const rest = [...args.slice(0, -1), url + target, "-c", "300", "-r", "150", "-i", "3", "-l", "45", "-p", "5"];
    let isOver = false;
    const attack = scan("slowhttptest", [...rest, "-g", "-o", report], 120).finally(() => (isOver = true));
    const times: number[] = [];
    while (!isOver) {
      for (const path of ["/api/health", "/login"]) {
        const { status, took } = await ask(path);
        if (status !== 200) expect(status, path).toBe(200);
        times.push(took);
      }
    }
    const output = await attack;
    const middle = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Infinity;
    console.log(`${what}: ${times.length} calls of others, ${middle.toFixed(1)} ms in the middle`);
    expect(times.length).toBeGreaterThan(100);
    // "Seconds,Closed,Pending,Connected,Service Available"
    const rows = readFileSync(`${report}.csv`, "utf8").trim().split("\n").slice(1);
    expect(Math.max(...rows.map((row) => Number(row.split(",")[3])))).toBeGreaterThan(0);
    // It gives up, before its time, when all of its connections have been closed; its last row is from just before.
    if (isClosed) expect(output).toContain("No open connections left");
  });
}

// What traces cost a call: node bench/traces.mjs. It isn't part of `npm run bench`, since it compares with nothing that we promise.
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import { resolve } from "node:path";
import autocannon from "autocannon";
import { register } from "tsx/esm/api";
import { root } from "../scripts/setup/root.mjs";

process.chdir(root);
register();
const { insertTeam, insertToken, median, withProduct } = await import("./support.mjs");
const { startProduct } = await import("../e2e/support/product.ts");
const { freePort } = await import("../e2e/support/free-port.ts");

/** Another build to compare with, such as the one before a change: its folder. */
const { OTHER } = process.env;
const [rounds, seconds] = [7, 3];

let received = 0;
const collector = createServer((request, response) => {
  request.on("data", (part) => (received += part.length));
  request.on("end", () => response.writeHead(200).end());
}).listen(0, "127.0.0.1");
await once(collector, "listening");
const traces = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${collector.address().port}` };
const settings = {
  ...(OTHER ? { other: { folder: OTHER, variables: {} } } : {}),
  off: { variables: {} },
  "5 %": {
    variables: { ...traces, OTEL_TRACES_SAMPLER: "parentbased_traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.05" },
  },
  all: { variables: traces },
};

await withProduct(async ({ databaseUrl, pool, serviceKey }) => {
  const team = await insertTeam(pool, 1);
  const token = await insertToken(pool, team);
  const products = {};
  mkdirSync(".test", { recursive: true });
  for (const [name, { folder, variables }] of Object.entries(settings)) {
    const port = await freePort();
    const product = await startProduct(
      {
        PORT: String(port),
        DATA_DIR: mkdtempSync(resolve(".test/bench-")),
        DATABASE_URL: databaseUrl,
        DATABASE_CONNECTIONS: "16",
        SERVICE_KEY: serviceKey,
        AUTH_SECRET: randomUUID() + randomUUID(),
        RATE_LIMITS: "off",
        LOG_LEVEL: "info",
        ...variables,
      },
      [process.execPath, `${folder ?? "."}/scripts/start.mjs`],
    );
    products[name] = { product, port, perSecond: [], p50: [], p99: [] };
  }
  for (let round = -1; round < rounds; round += 1) {
    for (const one of Object.values(products)) {
      const { requests, latency, non2xx } = await autocannon({
        url: `http://127.0.0.1:${one.port}/api/user/me`,
        connections: 10,
        duration: round < 0 ? 3 : seconds,
        headers: { authorization: `Bearer ${token}` },
      });
      if (non2xx) throw new Error(`${non2xx} calls failed`);
      if (round < 0) continue;
      one.perSecond.push(requests.average);
      one.p50.push(latency.p50);
      one.p99.push(latency.p99);
    }
  }
  console.table(
    Object.entries(products).map(([traced, { perSecond, p50, p99 }]) => ({
      traced,
      "calls a second": Math.round(median(perSecond)),
      range: `${Math.round(Math.min(...perSecond))}–${Math.round(Math.max(...perSecond))}`,
      "p50, ms": median(p50),
      "p99, ms": median(p99),
    })),
  );
  console.log(`The collector got ${Math.round(received / 1e6)} MB.`);
  for (const { product } of Object.values(products)) await product.stop();
});
collector.close();

import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { insertTeam, median, step, withProduct } from "./support.mjs";

const connections = 8;
const metrics = ["api_requests", "api_errors", "messages", "call_minutes"];

/** POST /usage, against the very same SQL by a bare client, a statement for each report. */
export function bench({ quick }) {
  const events = quick ? 20_000 : 150_000;
  const rounds = quick ? 1 : 5;
  return withProduct(async ({ url, serviceKey, pool }) => {
    const { recordEventsSql } = await import("../lib/domain/usage/record-events-sql.ts");
    const team = await insertTeam(pool, 10);
    const results = [];
    for (const size of [100, 1_000]) {
      const rates = { product: [], baseline: [] };
      await step(`Reporting in batches of ${size}`, async (report) => {
        for (let round = 0; round < rounds; round++) {
          rates.baseline.push(await overSql(pool, recordEventsSql, team, events, size));
          rates.product.push(await overHttp(url, serviceKey, team, events, size));
          report((round + 1) / rounds);
        }
      });
      const [product, baseline] = [median(rates.product), median(rates.baseline)];
      const one = { product, baseline, unit: "events/s" };
      results.push({ what: `usage, batches of ${size}`, ...one, ratio: product / baseline, atLeast: 0.5 });
      if (size === 1_000) {
        results.push({
          what: "usage, batches of 1000, against 20,000/s",
          ...one,
          baseline: 20_000,
          ratio: product / 20_000,
          atLeast: 1,
        });
      }
    }
    return results;
  });
}

const eventsOf = ({ credentials }, size) =>
  Array.from({ length: size }, () => ({
    id: randomUUID(),
    at: new Date(Date.now() - Math.floor(Math.random() * 3 * 3_600_000)).toISOString(),
    metric: metrics[Math.floor(Math.random() * 4)],
    quantity: 1 + Math.floor(Math.random() * 100),
    place: Math.floor(Math.random() * credentials.length),
  }));

/** Does all batches, so many at a time; what they are made of is ready before. @returns events a second */
async function timed(batches, size, send) {
  const left = [...batches];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let batch = left.pop(); batch; batch = left.pop()) await send(batch);
    }),
  );
  return Math.round((batches.length * size * 1_000) / (performance.now() - began));
}

function overSql(pool, text, team, events, size) {
  const { teamId, credentials } = team;
  const batches = Array.from({ length: events / size }, () => {
    const batch = eventsOf(team, size);
    return [
      batch.map(({ id }) => id),
      batch.map(({ at }) => at),
      batch.map(({ metric }) => metric),
      batch.map(({ quantity }) => String(quantity)),
      batch.map(({ place }) => place + 1),
      batch.map(() => 0),
      credentials.map(({ id }) => id),
      credentials.map(({ applicationId }) => applicationId),
      credentials.map(() => teamId),
      credentials.map(() => "production"),
    ];
  });
  return timed(batches, size, (values) => pool.query({ name: "record-events", text, values }));
}

function overHttp(url, serviceKey, team, events, size) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = { authorization: `Bearer ${serviceKey}`, "content-type": "application/json" };
  const batches = Array.from({ length: events / size }, () => {
    const batch = eventsOf(team, size).map(({ id, at, metric, quantity, place }) => ({
      id,
      client_id: team.credentials[place].client_id,
      metric,
      quantity,
      occurred_at: at,
    }));
    return Buffer.from(JSON.stringify({ events: batch }));
  });
  return timed(batches, size, async (body) => {
    const answer = await post(`${url}/api/usage`, agent, headers, body);
    if (answer.accepted !== size) throw new Error(`only ${answer.accepted} of ${size} were accepted`);
  });
}

const post = (url, agent, headers, body) =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: "POST", agent, headers: { ...headers, "content-length": body.length } },
      (response) => {
        let text = "";
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () => resolve(JSON.parse(text)));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });

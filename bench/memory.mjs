import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { insertTeam, median, step, withProduct } from "./support.mjs";

const size = 1_000;
const connections = 8;

/** What the server holds while it takes very many events: the last quarter of the time against the second. */
export function bench({ quick }) {
  const events = quick ? 50_000 : 1_000_000;
  return withProduct(async ({ url, serviceKey, pool, pid }) => {
    const { credentials } = await insertTeam(pool, 10);
    const headers = { authorization: `Bearer ${serviceKey}`, "content-type": "application/json" };
    const samples = [];
    const timer = setInterval(() => samples.push(residentMiB(pid)), 100);
    let left = events / size;
    await step(`Reporting ${events} events`, (report) =>
      Promise.all(
        Array.from({ length: connections }, async () => {
          while (left > 0) {
            left--;
            const batch = Array.from({ length: size }, (_, index) => ({
              id: randomUUID(),
              client_id: credentials[index % 10].client_id,
              metric: "messages",
              quantity: 1,
              occurred_at: new Date().toISOString(),
            }));
            const answer = await fetch(`${url}/api/usage`, {
              method: "POST",
              headers,
              body: JSON.stringify({ events: batch }),
            });
            if ((await answer.json()).accepted !== size) throw new Error("not all events were accepted");
            report(1 - (left * size) / events);
          }
        }),
      ),
    );
    clearInterval(timer);
    const quarter = (index) => median(samples.slice((index * samples.length) / 4, ((index + 1) * samples.length) / 4));
    const [baseline, product] = [quarter(1), quarter(3)];
    return [
      {
        what: `memory, last against second quarter of ${events} events`,
        product,
        baseline,
        unit: "MiB",
        ratio: product / baseline,
        atMost: 1.1,
      },
    ];
  });
}

const residentMiB = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024);

// `npm run demo:traffic`: plausible traffic for the demo team of the local product, through the API, until Ctrl-C.
// `-- --days 30` fills what is missing of so many past days instead.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { register } from "tsx/esm/api";
import { orFail, SetupError } from "./setup/fail.mjs";
import { step } from "./setup/progress.mjs";
import { root } from "./setup/root.mjs";
import { openDemo } from "./setup/demo-api.mjs";

process.chdir(root);
register();
const { characterOf } = await import("../dev/seed/characters.ts");
const { demoEventId, trafficAt } = await import("../dev/seed/traffic.ts");

const hour = 3_600_000;
const batch = 1_000;
let stopped = false;
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => (stopped = true));

await orFail("Can't send traffic", async () => {
  const days = daysAsked();
  if (existsSync(".env")) process.loadEnvFile(".env");
  const demo = await openDemo(process.env);
  const sums = { accepted: 0, duplicates: 0 };
  const send = async (events) => {
    const { accepted, duplicates, rejected } = await reportUntilTaken(demo, events);
    sums.accepted += accepted;
    sums.duplicates += duplicates;
    if (rejected.length > 0) throw new SetupError(`an event was rejected: ${rejected[0].reason}`);
  };
  if (days > 0) await step(`Filling ${days} days`, (report) => fill(demo, days, send, report));
  if (!stopped && days === 0) {
    console.log("Sending traffic for the demo team; Ctrl-C stops.");
    while (!stopped) {
      await send(demo.credentials.flatMap((credentials) => eventsOfNow(credentials)));
      process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${sums.accepted} events` : "");
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
  console.log(`\n${sums.accepted} events counted, ${sums.duplicates} already counted before.`);
});

function daysAsked() {
  const at = process.argv.indexOf("--days");
  if (at < 0) return 0;
  const days = Number(process.argv[at + 1]);
  if (!Number.isInteger(days) || days < 1 || days > 35) throw new SetupError("--days takes a number from 1 to 35");
  return days;
}

/** Hour by hour; what the seed has told, or another run, has the same ids and so does not count again. */
async function fill({ credentials }, days, send, report) {
  const last = Math.floor(Date.now() / hour);
  const first = last - days * 24 + 1;
  let events = [];
  for (let at = first; at < last && !stopped; at++) {
    for (const { id, client_id, label } of credentials) {
      const used = trafficAt(characterOf(label), at, 0, label.length);
      for (const [metric, quantity] of Object.entries(used)) {
        const occurred_at = new Date(at * hour + hour / 4).toISOString();
        events.push({ id: demoEventId(id, at, metric), client_id, metric, quantity, occurred_at });
      }
    }
    if (events.length > batch - 50) {
      await send(events);
      events = [];
      report((at - first) / (last - first));
    }
  }
  if (events.length > 0) await send(events);
}

/** What a second of this hour brings: some of its requests. */
function eventsOfNow({ client_id, label }) {
  const now = Date.now();
  const used = trafficAt(characterOf(label), Math.floor(now / hour), 0, label.length);
  return Object.entries(used).flatMap(([metric, quantity]) => {
    const share = (quantity / 3_600) * (0.5 + Math.random());
    // Less than one a second comes now and then.
    const amount = metric === "call_minutes" ? Math.round(share * 1_000) / 1_000 : Math.floor(share + Math.random());
    if (amount <= 0) return [];
    return [{ id: randomUUID(), client_id, metric, quantity: amount, occurred_at: new Date(now).toISOString() }];
  });
}

/** An answer that does not come may have been counted or not: the same batch is sent again, which doubles nothing. */
async function reportUntilTaken(demo, events) {
  if (events.length === 0) return { accepted: 0, duplicates: 0, rejected: [] };
  for (let attempt = 0; ; attempt++) {
    try {
      return await demo.report(events);
    } catch (error) {
      if (error instanceof SetupError || stopped || attempt >= 30) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}

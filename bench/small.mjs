import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { insertTeam, insertToken, median, step, withProduct } from "./support.mjs";

/** What docs/operations.md promises that a replica runs in, in MiB. */
const promised = 512;

/** The heap that Node chooses by itself in a container of that size, and what `npm start` sets. */
const variables = {
  NODE_OPTIONS: "--max-old-space-size=256",
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "1048576",
};

const pages = ["/login", "/sign-up", "/docs", "/apps", "/dashboard", "/team", "/monitoring", "/billing", "/settings"];
const reads = ["/application", "/user/me", "/audit-log", "/dashboard", "/openapi.json", "/team"];

/** What a replica holds that has 512 MB, while people log in, usage comes in and pages are read, all at once and for minutes. */
export function bench({ quick }) {
  const minutes = quick ? 1 : 10;
  return withProduct(async ({ url, serviceKey, pool, pid }) => {
    const team = await insertTeam(pool, 20);
    const token = await insertToken(pool, team);
    const post = (path, body, headers = {}) =>
      fetch(`${url}/api${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
    const email = `${randomUUID()}@example.com`;
    const password = "correct-horse-battery";
    await post("/team", { team_name: email, email, password, first_name: "Bench", last_name: "Bench" });
    const client = await (await post("/client", { name: "bench", redirectURI: "https://example.com" })).json();
    const logIn = () => post("/login", { grant_type: "password", username: email, password, ...client });
    const report = () => {
      const events = Array.from({ length: 1_000 }, (_, index) => ({
        id: randomUUID(),
        client_id: team.credentials[index % 20].client_id,
        metric: "messages",
        quantity: 1,
        occurred_at: new Date().toISOString(),
      }));
      return post("/usage", { events }, { authorization: `Bearer ${serviceKey}` });
    };
    const samples = [];
    const timer = setInterval(() => samples.push(residentMiB(pid)), 500);
    const ends = performance.now() + minutes * 60_000;
    const statuses = {};
    const again = async (times, one) => {
      await Promise.all(
        Array.from({ length: times }, async () => {
          for (let round = 0; performance.now() < ends; round++) {
            for (const answer of [await one(round)].flat()) {
              await answer.arrayBuffer();
              statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
            }
          }
        }),
      );
    };
    await step(`Logins, batches and pages for ${minutes} min`, () =>
      Promise.all([
        again(1, () => Promise.all(Array.from({ length: 200 }, logIn))),
        again(4, report),
        again(2, (round) => fetch(url + pages[round % pages.length])),
        again(2, (round) =>
          fetch(`${url}/api${reads[round % reads.length]}`, { headers: { authorization: `Bearer ${token}` } }),
        ),
      ]),
    );
    clearInterval(timer);
    console.log(statuses);
    if (samples.length === 0 || statuses[500]) throw new Error("the product did not hold out");
    const quarter = (index) => median(samples.slice((index * samples.length) / 4, ((index + 1) * samples.length) / 4));
    const peak = Math.max(...samples);
    const [second, last] = [quarter(1), quarter(3)];
    return [
      {
        what: `memory at its peak, all at once for ${minutes} min`,
        product: peak,
        baseline: promised,
        unit: "MiB",
        ratio: peak / promised,
        atMost: 1,
      },
      {
        what: `memory of all at once, last against second quarter of ${minutes} min`,
        product: last,
        baseline: second,
        unit: "MiB",
        ratio: last / second,
        atMost: 1.1,
      },
    ];
  }, variables);
}

/** What a process holds, and all that it has started. */
function residentMiB(pid) {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => {
    try {
      return readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" ").filter(Boolean);
    } catch {
      return [];
    }
  });
  const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;
  return Math.round(own) + children.reduce((sum, child) => sum + residentMiB(child), 0);
}

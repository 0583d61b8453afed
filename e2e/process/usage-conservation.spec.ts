import { randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { createApplication, createCredentials, signUp, type Credentials } from "../support/accounts";
import { call } from "../support/api";
import { newDataDir } from "../support/data-dir";
import { query } from "../support/database";
import { setEnvironment } from "../support/environment";
import { freePort } from "../support/free-port";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct, type Product } from "../support/product";
import { daysAgo, event, expectFolded, expectSumsOf, sumViews, usDay, type Event } from "../support/usage";

const clients = 8;
const crashes = 3;
const total = process.env.FULL ? 60_000 : 12_000;

let postgres: EmbeddedPostgres;
let product: Product;
let variables: Record<string, string>;
let putBack = () => {};

test.beforeAll(async () => {
  postgres = await startPrepared();
  const SERVICE_KEY = randomUUID() + randomUUID();
  const PORT = String(await freePort());
  variables = { PORT, DATA_DIR: newDataDir(), DATABASE_URL: postgres.url, SERVICE_KEY, RATE_LIMITS: "off" };
  product = await startProduct(variables);
  putBack = setEnvironment({
    E2E_URL: `http://localhost:${PORT}`,
    E2E_DATABASE_URL: postgres.url,
    E2E_SERVICE_KEY: SERVICE_KEY,
  });
});
test.afterAll(async () => {
  putBack();
  await product?.stop();
  await postgres?.stop();
});

/** Sends a batch until an answer comes, as a client does that can't know whether the one before was counted. */
async function sendUntilTaken(events: Event[]): Promise<void> {
  for (;;) {
    try {
      const answer = await fetch(`${process.env.E2E_URL}/api/usage`, {
        method: "POST",
        headers: { authorization: `Bearer ${variables.SERVICE_KEY}`, "content-type": "application/json" },
        body: JSON.stringify({ events }),
      });
      if (answer.status === 202) return;
      expect(answer.status).toBe(503);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

test("each event counts exactly once, whether sent twice, shuffled or cut off by a crash; all along, the sums are those of the events", async () => {
  test.setTimeout(300_000);
  const team = await signUp();
  const credentials: Credentials[] = [];
  for (let count = 0; count < 3; count++) {
    const { id } = await createApplication(team.token);
    for (const environment of ["production", "sandbox"] as const) {
      credentials.push(await createCredentials(team.token, id, environment));
    }
  }
  const metrics = ["api_requests", "api_errors", "messages", "call_minutes"] as const;
  const events = Array.from({ length: total }, (_, index) =>
    event(credentials[index % credentials.length]?.client_id ?? "", {
      metric: metrics[index % 4] ?? "messages",
      quantity: index % 4 === 3 ? ((index % 5_000) + 1) / 1_000 : (index % 97) + 1,
      occurred_at: daysAgo(1 + (index % 28), `${String(index % 24).padStart(2, "0")}:30:00.000`),
    }),
  );
  const batches = Array.from({ length: clients }, (_, client) => batchesOf(events, client));

  const course = courseOf(batches, crashes);
  const looking = lookAtSums(team.teamId);
  const sending = Promise.all(batches.map((_, client) => course.run(client)));
  for (let crash = 0; crash < crashes; crash++) {
    // In the middle of it, whatever the speed: some of this leg has been counted, and no client is past it.
    await expect.poll(() => course.taken(), { intervals: [5], timeout: 30_000 }).toBeGreaterThan(0);
    await product.stop("SIGKILL");
    product = await startProduct(variables);
    course.nextLeg();
  }
  await sending;

  const looks = await looking.stop();
  expect(looks.filter(({ events, ...sums }) => Object.values(sums).some((sum) => sum !== events))).toEqual([]);
  expect(new Set(looks.map(({ events }) => events)).size).toBeGreaterThan(crashes);
  expect(await counted()).toBe(total);
  await expectSumsOf(team.teamId);
  await expectFolded(team.teamId);
  const { body } = await call<{ metrics: Record<string, number> }>(
    "GET",
    `/team/${team.teamId}/monitoring?start=${usDay(29)}`,
    { token: team.token },
  );
  for (const metric of metrics) {
    const thousandths = events
      .filter((one) => one.metric === metric)
      .reduce((sum, { quantity }) => sum + Math.round(quantity * 1_000), 0);
    expect(body.metrics[metric], metric).toBe(thousandths / 1_000);
  }
});

/** Reads all sums over and over, each time in one statement: while usage comes in, while it is folded, and between a crash and the next start. */
function lookAtSums(teamId: string) {
  let stopped = false;
  const sum = (table: string) =>
    `(SELECT coalesce(sum(quantity), 0)::text FROM ${table} WHERE team_id = $1) AS ${table.replace("usage_", "")}`;
  const text = `SELECT ${["usage_events", ...sumViews].map(sum).join(", ")}`;
  const looks: Record<string, string>[] = [];
  const done = (async () => {
    while (!stopped) looks.push(...(await query<Record<string, string>>(text, [teamId])));
  })();
  return {
    async stop() {
      stopped = true;
      await done;
      return looks;
    },
  };
}

/**
 * The way of all clients through their batches, in one leg more than there are crashes: where a leg ends they wait for the crash, so that
 * there is something left to send after each.
 */
function courseOf(batches: readonly Event[][][], crashes: number) {
  let leg = 0;
  let taken = 0;
  const legs = new EventEmitter();
  return {
    async run(client: number): Promise<void> {
      const own = batches[client] ?? [];
      for (const [index, batch] of own.entries()) {
        while (index >= (own.length * (leg + 1)) / (crashes + 1)) await once(legs, "next");
        await sendUntilTaken(batch);
        taken++;
      }
    },
    /** How many batches have been taken since this leg began. */
    taken: () => taken,
    nextLeg() {
      leg++;
      taken = 0;
      legs.emit("next");
    },
  };
}

const counted = async (): Promise<number> => {
  const [row] = await query<{ count: number }>("SELECT count(*)::int AS count FROM usage_events");
  return row?.count ?? 0;
};

/**
 * What one client sends: its own part, and some of everybody's again, shuffled into batches of any size. What comes again under the
 * same id may say something else by then; it must be later than the first, so that it is the duplicate.
 */
function batchesOf(events: readonly Event[], client: number): Event[][] {
  const own = events.filter((_, index) => index % clients === client);
  const again = own.filter((_, index) => index % 5 === 0);
  const others = events.filter((_, index) => index % clients === (client + 1) % clients && index % 7 === 0);
  const first = shuffled([...own, ...others]);
  const changed = again.map((one) => ({ ...one, occurred_at: daysAgo(29), quantity: 1 }));
  const rest = [...first, ...shuffled(again), ...changed];
  const batches: Event[][] = [];
  while (rest.length > 0) batches.push(rest.splice(0, 1 + Math.floor(Math.random() * 400)));
  return batches;
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);

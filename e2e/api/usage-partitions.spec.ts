import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { query } from "../support/database";
import { addJob, jobsDone } from "../support/jobs";
import { whileLocked } from "../support/locked";
import { counted, daysAgo, event } from "../support/usage";

// One after the other: each takes partitions away that others look for.
test.describe.configure({ mode: "default" });

const partitionOf = (days: number) => `usage_events_${daysAgo(days).slice(0, 10).replaceAll("-", "")}`;

const partitions = async (): Promise<string[]> =>
  (
    await query<{ name: string }>(
      "SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'usage_events'::regclass",
    )
  ).map(({ name }) => name);

const insertEvent = async (days: number): Promise<string> => {
  const id = randomUUID();
  await query(
    `INSERT INTO usage_events (id, occurred_at, team_id, application_id, credential_id, environment, metric, quantity)
      VALUES ($1::text, $2, $1::text::uuid, $1::text::uuid, $1::text::uuid, 'production', 'messages', 1)`,
    [id, daysAgo(days)],
  );
  return id;
};

const whereIs = async (id: string) =>
  (await query<{ table: string }>("SELECT tableoid::regclass::text AS table FROM usage_events WHERE id = $1", [id]))[0]
    ?.table;

/** A partition in use is left for the job's next run: it runs until this holds. */
const kept = (isDone: () => Promise<boolean>) =>
  expect
    .poll(
      async () => {
        await addJob("keep-usage-partitions");
        await jobsDone();
        return isDone();
      },
      { timeout: 40_000 },
    )
    .toBe(true);

// The product may have started on the day before, and the job comes once an hour.
test.beforeAll(() => kept(async () => (await partitions()).includes(partitionOf(-7))));

test("there is a partition for every day that events can have, and some days ahead", async () => {
  const names = await partitions();
  for (let days = -7; days <= 36; days++) expect(names).toContain(partitionOf(days));
});

test("events in the default partition move to their own day, and days past retention are deleted, but sums stay", async () => {
  // As if the job had stood still when these came.
  const missing = partitionOf(-7);
  await query(`DROP TABLE ${missing}`);
  const late = await insertEvent(-7);
  expect(await whereIs(late)).toBe("usage_events_default");
  const ancient = partitionOf(91);
  await query(
    `CREATE TABLE ${ancient} PARTITION OF usage_events FOR VALUES FROM ('${daysAgo(91, "00:00:00")}') TO ('${daysAgo(90, "00:00:00")}')`,
  );
  const [old, older, young] = [await insertEvent(91), await insertEvent(200), await insertEvent(89)];
  const sum = [old, daysAgo(91).slice(0, 10)];
  await query("INSERT INTO usage_team_days VALUES ($1, $2, 'production', 'messages', 0, 1)", sum);

  await Promise.all([addJob("keep-usage-partitions"), addJob("keep-usage-partitions")]);
  await kept(async () => {
    const names = await partitions();
    return names.includes(missing) && !names.includes(ancient);
  });
  expect(await whereIs(late)).toBe(missing);
  expect([await whereIs(old), await whereIs(older)]).toEqual([undefined, undefined]);
  expect(await whereIs(young)).toBe("usage_events_default");
  expect(await query("SELECT 1 FROM usage_team_days WHERE team_id = $1 AND day = $2", sum)).toHaveLength(1);
});

test("an interrupted run is finished by the next one, and any number of events moves", async () => {
  const missing = partitionOf(-6);
  await query(`DROP TABLE ${missing}`);
  await query(
    `INSERT INTO usage_events (id, occurred_at, team_id, application_id, credential_id, environment, metric, quantity)
      SELECT gen_random_uuid(), $1, i.id, i.id, i.id, 'production', 'messages', 1 FROM generate_series(1, 5500), (SELECT gen_random_uuid() AS id) i`,
    [daysAgo(-6)],
  );
  // As a run leaves it that was killed in the middle.
  await query(`CREATE TABLE ${missing} (LIKE usage_events INCLUDING ALL)`);
  const moved = await insertEvent(-6);
  await query(
    `WITH gone AS (DELETE FROM usage_events_default WHERE id = $1 RETURNING *) INSERT INTO ${missing} SELECT * FROM gone`,
    [moved],
  );
  await kept(async () => (await partitions()).includes(missing));
  expect(await whereIs(moved)).toBe(missing);
  expect(await query(`SELECT count(*)::int AS count FROM ${missing}`)).toEqual([{ count: 5_501 }]);
  expect(await query("SELECT 1 FROM usage_events_default WHERE occurred_at = $1", [daysAgo(-6)])).toEqual([]);
});

test("a table in use is left for the next run, and reports for its day still count", async () => {
  const missing = partitionOf(-5);
  await query(`DROP TABLE ${missing}`);
  const late = await insertEvent(-5);
  let another = "";
  // As a report does that is under way.
  await whileLocked("LOCK TABLE usage_events_default IN ROW EXCLUSIVE MODE", [], async () => {
    await addJob("keep-usage-partitions");
    await jobsDone();
    another = await insertEvent(-5);
    expect(await whereIs(another)).toBe("usage_events_default");
    expect(await partitions()).not.toContain(missing);
  });
  await kept(async () => (await partitions()).includes(missing));
  expect([await whereIs(late), await whereIs(another)]).toEqual([missing, missing]);
});

test("reports for a day continue while it gets its partition, and each one counts", async () => {
  const team = await signUp();
  const { id } = await createApplication(team.token);
  const { client_id } = await createCredentials(team.token, id);
  let reported = 0;
  for (let round = 0; round < 8; round++) {
    // No other test reports events of that day.
    await query(`DROP TABLE ${partitionOf(33)}`);
    let made = false;
    const reporting = [1, 2, 3].map(async () => {
      while (!made) {
        await counted([event(client_id, { occurred_at: daysAgo(33) })]);
        reported += 1;
      }
    });
    await kept(async () => (await partitions()).includes(partitionOf(33)));
    made = true;
    await Promise.all(reporting);
  }
  expect(reported).toBeGreaterThan(8);
  const [row] = await query("SELECT sum(quantity)::int AS sum FROM usage_by_team_day WHERE team_id = $1", [
    team.teamId,
  ]);
  expect(row).toEqual({ sum: reported });
});

test("event ids are remembered for 40 days", async () => {
  const [old, recent] = [randomUUID(), randomUUID()];
  await query(
    `INSERT INTO usage_event_ids (id, received_at) VALUES ($1, now() - interval '41 days'), ($2, now() - interval '39 days')`,
    [old, recent],
  );
  await addJob("purge-usage-ids");
  await expect.poll(() => query("SELECT 1 FROM usage_event_ids WHERE id = $1", [old])).toEqual([]);
  expect(await query("SELECT 1 FROM usage_event_ids WHERE id = $1", [recent])).toHaveLength(1);
});

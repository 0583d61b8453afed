import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { query } from "../support/database";
import { addJob, jobsDone } from "../support/jobs";
import { daysAgo } from "../support/usage";

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

test("there is a partition for every day that events may be of, and some days ahead", async () => {
  const names = await partitions();
  for (let days = -7; days <= 36; days++) expect(names).toContain(partitionOf(days));
});

test("what landed in the default partition moves into its day's own, and days over retention go; sums stay", async () => {
  // As if the job had stood still when these came.
  const missing = partitionOf(-7);
  await query(`DROP TABLE ${missing}`);
  const late = await insertEvent(-7);
  expect(await whereIs(late)).toBe("usage_events_default");
  const ancient = partitionOf(91);
  await query(
    `CREATE TABLE ${ancient} PARTITION OF usage_events FOR VALUES FROM ('${daysAgo(91, "00:00:00")}') TO ('${daysAgo(90, "00:00:00")}')`,
  );
  const [old, older, kept] = [await insertEvent(91), await insertEvent(200), await insertEvent(89)];
  const sum = [old, daysAgo(91).slice(0, 10)];
  await query("INSERT INTO usage_team_days VALUES ($1, $2, 'production', 'messages', 0, 1)", sum);

  await Promise.all([addJob("keep-usage-partitions"), addJob("keep-usage-partitions")]);
  await jobsDone();
  expect(await whereIs(late)).toBe(missing);
  const names = await partitions();
  expect(names).toContain(missing);
  expect(names).not.toContain(ancient);
  expect([await whereIs(old), await whereIs(older)]).toEqual([undefined, undefined]);
  expect(await whereIs(kept)).toBe("usage_events_default");
  expect(await query("SELECT 1 FROM usage_team_days WHERE team_id = $1 AND day = $2", sum)).toHaveLength(1);
});

test("ids are remembered for forty days", async () => {
  const [old, recent] = [randomUUID(), randomUUID()];
  await query(
    `INSERT INTO usage_event_ids (id, received_at) VALUES ($1, now() - interval '41 days'), ($2, now() - interval '39 days')`,
    [old, recent],
  );
  await addJob("purge-usage-ids");
  await expect.poll(() => query("SELECT 1 FROM usage_event_ids WHERE id = $1", [old])).toEqual([]);
  expect(await query("SELECT 1 FROM usage_event_ids WHERE id = $1", [recent])).toHaveLength(1);
});

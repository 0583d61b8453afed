import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { enqueue, enqueueAllSql, enqueueSql } from "./enqueue";
import { jobNamed, jobs, type JobName } from "./jobs";

const told = async (work: (queries: { query: ReturnType<typeof vi.fn> }) => Promise<void>) => {
  const query = vi.fn();
  await work({ query });
  return query.mock.calls[0]?.[1] as unknown[];
};

test("a job is enqueued with its payload, and under a key if it has one", async () => {
  const invoice = { invoiceId: "0199" };
  expect(await told((queries) => enqueue(queries as never, "collect-invoice", invoice))).toEqual([
    "collect-invoice",
    '{"invoiceId":"0199"}',
    "collect-invoice:0199",
    "collect-invoice:99",
  ]);
  expect(await told((queries) => enqueue(queries as never, "apply-stripe-event", { id: "evt_1" }))).toEqual([
    "apply-stripe-event",
    '{"id":"evt_1"}',
    null,
    null,
  ]);
  expect(await told((queries) => enqueue(queries as never, "check-budgets"))).toEqual([
    "check-budgets",
    "{}",
    "check-budgets:now",
    null,
  ]);
});

test("a job enqueued by an SQL statement is the same job", () => {
  expect(enqueueSql("collect-invoice", { invoiceId: "i.id" })).toBe(
    "jobs.add_job('collect-invoice', json_build_object('invoiceId', i.id), job_key := 'collect-invoice:' || i.id, " +
      "queue_name := 'collect-invoice:' || right(i.id::text, 2))",
  );
  expect(enqueueSql("check-budgets-of", { teamId: "t.id" })).toBe(
    "jobs.add_job('check-budgets-of', json_build_object('teamId', t.id), job_key := 'check-budgets-of:' || t.id, " +
      "job_key_mode := 'preserve_run_at', run_at := now() + interval '20 seconds')",
  );
  expect(enqueueAllSql("apply-stripe-event", { id: "id" }, "events")).toContain("FROM events");
});

test("a job isn't enqueued with anything but what it is told, whatever the types know", async () => {
  const fromElsewhere = JSON.parse('{"invoice":"0199"}') as never;
  await expect(told((queries) => enqueue(queries as never, "collect-invoice", fromElsewhere))).rejects.toThrow(
    "invoiceId",
  );
});

test("a job can be enqueued outside a transaction", async () => {
  const $queryRaw = vi.fn();
  const made = { $queryRaw };
  // As lib/db.ts makes its client.
  const lazy = new Proxy({} as typeof made, { get: (_, property) => Reflect.get(made, property) as unknown });
  await enqueue(lazy as never, "check-budgets");
  expect($queryRaw).toHaveBeenCalledOnce();
});

test("a job that a migration enqueues is one of ours, and is told what it needs", () => {
  const folder = "prisma/migrations";
  const sql = readdirSync(folder)
    .filter((name) => !name.includes("."))
    .map((name) => readFileSync(`${folder}/${name}/migration.sql`, "utf8"))
    .join("\n");
  const calls = [...sql.matchAll(/add_jobs?\('([^']+)', json_build_object\('([^']+)',/g)];
  expect(calls).toHaveLength(sql.match(/add_jobs?\(/g)?.length ?? 0);
  for (const [, name = "", field = ""] of calls) {
    expect(Object.keys(jobs)).toContain(name);
    expect(jobNamed(name as JobName).payload?.safeParse({ [field]: "0199" }).success).toBe(true);
  }
});

/** Never called: `npm run check` fails where one of these lines is no mistake of types any more. */
export const refusedByTypes = (queries: never, either: "collect-invoice" | "push-customer", any: JobName) => [
  // @ts-expect-error It is told either this or something else.
  enqueue(queries, either, { teamId: "0199" }),
  // @ts-expect-error Nobody can say what any job is told.
  enqueue(queries, any, { teamId: "0199" }),
  // @ts-expect-error There is no such job.
  enqueue(queries, "collect-invoces", { invoiceId: "0199" }),
  // @ts-expect-error It is told the id of an invoice.
  enqueue(queries, "collect-invoice", { id: "0199" }),
  // @ts-expect-error It is told something.
  enqueue(queries, "collect-invoice"),
  // @ts-expect-error It is told nothing.
  enqueue(queries, "close-months", { month: "2026-11" }),
  // @ts-expect-error A statement can't seal an address.
  enqueueSql("mail-reset-link", { email: "email" }),
  // @ts-expect-error Its field is called otherwise.
  enqueueSql("apply-stripe-event", { event: "id" }),
];

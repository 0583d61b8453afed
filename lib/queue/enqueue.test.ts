import { expect, test, vi } from "vitest";
import { enqueue, enqueueAllSql, enqueueSql } from "./enqueue";

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
  ]);
  expect(await told((queries) => enqueue(queries as never, "apply-stripe-event", { id: "evt_1" }))).toEqual([
    "apply-stripe-event",
    '{"id":"evt_1"}',
    null,
  ]);
  expect(await told((queries) => enqueue(queries as never, "check-budgets"))).toEqual([
    "check-budgets",
    "{}",
    "check-budgets:now",
  ]);
});

test("a job enqueued by an SQL statement is the same job", () => {
  expect(enqueueSql("collect-invoice", { invoiceId: "i.id" })).toBe(
    "jobs.add_job('collect-invoice', json_build_object('invoiceId', i.id), job_key := 'collect-invoice:' || i.id)",
  );
  expect(enqueueSql("check-budgets-of", { teamId: "t.id" })).toBe(
    "jobs.add_job('check-budgets-of', json_build_object('teamId', t.id), job_key := 'check-budgets-of:' || t.id, " +
      "job_key_mode := 'preserve_run_at', run_at := now() + interval '20 seconds')",
  );
  expect(enqueueAllSql("apply-stripe-event", { id: "id" }, "events")).toContain("FROM events");
});

/** Never called: `npm run check` fails where one of these lines is no mistake of types any more. */
export const refusedByTypes = (queries: never) => [
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

import { randomUUID } from "node:crypto";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import type { Known } from "./known";
import { until, type Running, type Seeded } from "./seed";

/**
 * Gives a release that can't reach its mail server or Stripe work that will wait for the next one: mails, an invoice, an answer that is
 * kept for whoever asks again, and usage that has just been reported.
 */
export async function interrupt(
  { caller, pool, serviceKey, close }: Running,
  { teams, credentials, events, usage }: Seeded,
): Promise<Pick<Known, "jobs" | "repeated" | "usage">> {
  const { paying, waiting } = teams;
  const as = { token: waiting.accessToken };
  const key = randomUUID();
  const body = { name: "Bedside calls", description: "Made once.", icon: "icon.png" };
  const path = "/application";
  const answer = await caller.ask<{ id: string }>("POST", path, body, { ...as, headers: { "Idempotency-Key": key } });
  waiting.applications.push(answer);
  const month = monthsAgo(1);
  await insertMonthlyUsage(pool, [
    { teamId: waiting.id, applicationId: answer.id, month, metric: "messages", quantity: "120000" },
  ]);
  await close(month.slice(0, 7));
  await caller.ask("POST", "/forgot-password", { email: paying.owner.email });
  // Until each has been tried, so that it is on its way.
  await until("jobs that wait", async () => {
    const { rows } = await pool.query<{ tried: number }>(
      `SELECT count(DISTINCT task_identifier)::int AS tried FROM jobs.jobs
        WHERE task_identifier IN ('send-mail', 'collect-invoice') AND attempts > 0`,
    );
    return rows[0]?.tried === 2;
  });
  const { rows } = await pool.query<{ name: string; count: number }>(
    `SELECT task_identifier AS name, count(*)::int AS count FROM jobs.jobs
      WHERE task_identifier IN ('send-mail', 'collect-invoice') GROUP BY 1 ORDER BY 1`,
  );
  const last = { ...(events[0] as object), id: randomUUID(), client_id: credentials[0]?.client_id, quantity: 3 };
  events.push(last);
  await caller.ask("POST", "/usage", { events: [last] }, { token: serviceKey });
  const period = `start=${usage.from}&end=${usage.to}`;
  const { metrics } = await caller.ask<Known["usage"]>("GET", `/team/${paying.id}/monitoring?${period}`, undefined, {
    token: paying.accessToken,
  });
  return {
    usage: { ...usage, metrics },
    repeated: { key, path, body, answer },
    jobs: Object.fromEntries(rows.map(({ name, count }) => [name, count])),
  };
}

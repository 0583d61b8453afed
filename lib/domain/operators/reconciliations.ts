import type { Pool } from "pg";
import { v7 } from "uuid";
import {
  keptStripeReportSchema,
  keptUsageReportSchema,
  type Reconciliation,
  type StripeReport,
  type UsageReport,
} from "@/lib/contract/reconciliation";
import { pool } from "@/lib/db";
import { maskCredentials } from "@/lib/log-error";
import { enqueue } from "@/lib/queue/enqueue";

/** What each kind reports. */
interface Reports {
  stripe: StripeReport;
  usage: UsageReport;
}

type Kind = keyof Reports;

/** How many of each kind are shown: a month of nights. */
const shown = 30;

/**
 * Keeps what a reconciliation has found, for operators to read.
 * @param work what compares
 * @returns its report
 * @throws whatever the work throws; it is kept as what it ended by
 */
export async function keepReconciliation<K extends Kind>(
  queries: Pool,
  kind: K,
  work: () => Promise<Reports[K]>,
): Promise<Reports[K]> {
  const id = v7();
  await queries.query("INSERT INTO reconciliations (id, kind) VALUES ($1, $2)", [id, kind]);
  const end = (report: Reports[K] | null, failure: string | null) =>
    queries.query(
      "UPDATE reconciliations SET finished_at = clock_timestamp(), report = $2, needs_person = $3, failure = $4 WHERE id = $1",
      [id, report && JSON.stringify(report), report ? needsPerson(report) : 0, failure],
    );
  try {
    const report = await work();
    await end(report, null);
    return report;
  } catch (error) {
    // If the database is what has failed, the row says that it wasn't finished.
    await end(null, wordsOf(error)).catch(() => undefined);
    throw error;
  }
}

/** What Stripe says may quote a person's address, and a report outlives that: its request has an ID to look up. */
function wordsOf(error: unknown): string {
  const { type, code, requestId } = error as { type?: string; code?: string; requestId?: string };
  if (type?.startsWith("Stripe")) return [type, code, requestId].filter(Boolean).join(" ");
  return maskCredentials(error instanceof Error ? error.message : String(error)).slice(0, 500);
}

/** @returns how much of a report nothing has healed */
export const needsPerson = (report: StripeReport | UsageReport): number =>
  "findings" in report ? report.findings.filter(({ remedy }) => remedy === null).length : report.found;

interface Row {
  id: string;
  kind: Kind;
  started_at: Date;
  finished_at: Date | null;
  failure: string | null;
  needs_person: number;
  report: unknown;
}

/**
 * Of all teams: only for operators.
 * @returns the last ones of each kind, newest first
 */
export async function listReconciliations(): Promise<Reconciliation[]> {
  const { rows } = await pool.query<Row>(
    `SELECT r.* FROM unnest(enum_range(NULL::reconciliation_kind)) AS k (kind) CROSS JOIN LATERAL (
      SELECT id, kind, started_at, finished_at, failure, needs_person, report FROM reconciliations
      WHERE kind = k.kind ORDER BY started_at DESC, id DESC LIMIT ${shown}
    ) AS r ORDER BY r.started_at DESC, r.id DESC`,
  );
  // What another release has kept in another form isn't shown.
  const kept = rows.map(({ kind, report }) => ({
    stripe: (kind === "stripe" && keptStripeReportSchema.safeParse(report).data) || null,
    usage: (kind === "usage" && keptUsageReportSchema.safeParse(report).data) || null,
  }));
  const about = kept.flatMap(({ stripe, usage }) => [...(stripe?.findings ?? []), ...(usage?.differences ?? [])]);
  const names = await findNames(about.map(({ team_id }) => team_id));
  const named = (teamId: string) => ({ id: teamId, team_name: names.get(teamId) ?? "" });
  return rows.map(({ id, kind, failure, needs_person, started_at: started, finished_at: finished }, index) => {
    const { stripe = null, usage = null } = kept[index] ?? {};
    return {
      id,
      kind,
      started_at: started.toISOString(),
      finished_at: finished?.toISOString() ?? null,
      failure,
      needs_person,
      stripe: stripe && {
        ...stripe,
        findings: stripe.findings.map(({ team_id: id, ...found }) => ({
          ...found,
          team: id === null ? null : named(id),
        })),
      },
      usage: usage && {
        ...usage,
        differences: usage.differences.map(({ team_id, ...found }) => ({ ...found, team: named(team_id) })),
      },
    };
  });
}

async function findNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ id: string; name: string }>("SELECT id, name FROM teams WHERE id = ANY ($1)", [
    [...new Set(ids.filter((id) => id !== null))],
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Has both kinds done now. One that waits already is not done twice. */
export async function startReconciliation(): Promise<void> {
  await enqueue(pool, "reconcile-stripe");
  await enqueue(pool, "recount-usage");
}

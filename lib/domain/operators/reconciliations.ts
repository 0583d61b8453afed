import type { Pool } from "pg";
import { v7 } from "uuid";
import {
  keptStripeReportSchema,
  usageReportSchema,
  type Reconciliation,
  type ShownFinding,
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

const wordsOf = (error: unknown): string =>
  maskCredentials(error instanceof Error ? error.message : String(error)).slice(0, 500);

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
  const reports = rows.map(({ report }) => keptStripeReportSchema.safeParse(report).data ?? null);
  const names = await findNames(reports.flatMap((report) => report?.findings.map(({ team_id }) => team_id) ?? []));
  return rows.map((row, index) => present(row, reports[index] ?? null, names));
}

async function findNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ id: string; name: string }>("SELECT id, name FROM teams WHERE id = ANY ($1)", [
    [...new Set(ids.filter((id) => id !== null))],
  ]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function present(row: Row, stripe: StripeReport | null, names: ReadonlyMap<string, string>): Reconciliation {
  const { id, kind, started_at: started, finished_at: finished, failure, needs_person, report } = row;
  const named = ({ team_id, ...finding }: StripeReport["findings"][number]): ShownFinding => ({
    ...finding,
    team: team_id === null ? null : { id: team_id, team_name: names.get(team_id) ?? "" },
  });
  return {
    id,
    kind,
    started_at: started.toISOString(),
    finished_at: finished?.toISOString() ?? null,
    failure,
    needs_person,
    // What another release has kept in another form isn't shown.
    stripe: kind === "stripe" && stripe ? { ...stripe, findings: stripe.findings.map(named) } : null,
    usage: kind === "usage" ? (usageReportSchema.safeParse(report).data ?? null) : null,
  };
}

/** Has both kinds done now. One that waits already is not done twice. */
export async function startReconciliation(): Promise<void> {
  await enqueue(pool, "reconcile-stripe");
  await enqueue(pool, "recount-usage");
}

import { pool } from "@/lib/db";
import { enqueueSql } from "@/lib/queue/enqueue";
import { usagePool } from "@/lib/usage-database";

/** How many notes one statement takes. */
const batch = 10_000;

const enqueueChecks = `SELECT ${enqueueSql("check-budgets-of", { teamId: "team_id::text" })} FROM unnest($1::uuid[]) AS teams (team_id)
  WHERE EXISTS (SELECT 1 FROM budgets WHERE budgets.team_id = teams.team_id)`;

/**
 * Has the budgets of those teams checked that folding has noted. A note goes once the job is there: whoever ends in between leaves both, and to ask
 * twice does no harm, since one job waits for each team (docs/decisions/0057-budgets-follow-usage.md). Notes have IDs, and aren't one for each team:
 * what a fold adds meanwhile isn't taken for what was asked for.
 * @throws Error of PostgreSQL, of either database
 */
export async function askForChecks(): Promise<void> {
  for (let found = batch; found === batch;) {
    const { rows } = await usagePool.query<{ id: string; team_id: string }>({
      name: "usage-checks",
      text: "SELECT id, team_id FROM usage_checks LIMIT $1",
      values: [batch],
    });
    found = rows.length;
    if (found === 0) return;
    const teams = [...new Set(rows.map(({ team_id }) => team_id))].sort();
    await pool.query({ name: "enqueue-checks", text: enqueueChecks, values: [teams] });
    await usagePool.query({
      name: "usage-checks-done",
      text: "DELETE FROM usage_checks WHERE id = ANY ($1::uuid[])",
      values: [rows.map(({ id }) => id)],
    });
  }
}

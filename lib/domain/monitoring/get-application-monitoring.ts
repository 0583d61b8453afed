import type { z } from "zod";
import type { getApplicationMonitoring as declaration } from "@/lib/contract/monitoring";
import { pool } from "@/lib/db";
import type { Actor } from "../actor";
import { findUsage } from "./find-usage";
import { nameParts } from "./named-parts";
import { seriesOf, sumsBy, totalOf } from "./sums";
import { stepsOf, usageRange } from "./usage-range";

interface Named {
  id: string;
  label: string;
  environment: "sandbox" | "production";
}

/**
 * @param applicationId one that the actor may see
 * @throws AppError `validation` on the parameter that can't be
 */
export async function getApplicationMonitoring(
  actor: Actor,
  applicationId: string,
  query: z.output<typeof declaration.query>,
): Promise<z.output<typeof declaration.answer>> {
  const range = usageRange(query, Date.now());
  const scope = { teamId: actor.teamId, of: "application", applicationId } as const;
  const [bySteps, byCredentials] = await Promise.all([
    findUsage(range, scope, ["step"]),
    findUsage(range, scope, ["credential_id"]),
  ]);
  const series = seriesOf(bySteps, stepsOf(range));
  const sums = sumsBy(byCredentials, "credential_id");
  const known = await findNames(actor.teamId, applicationId, [...sums.keys()]);
  const deleted = { label: "Deleted credentials", environment: null };
  return {
    ...range,
    metrics: totalOf(series),
    series,
    credentials: nameParts<Pick<Named, "label"> & { environment: Named["environment"] | null }>(sums, known, deleted),
  };
}

async function findNames(teamId: string, applicationId: string, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<Named>({
    name: "names-of-credentials",
    text: `SELECT id, label, environment FROM credentials
      WHERE team_id = $1 AND application_id = $2 AND id = ANY ($3::uuid[]) AND deleted_at IS NULL
      ORDER BY lower(label), id`,
    values: [teamId, applicationId, ids],
  });
  return rows;
}

import type { Environment } from "@/lib/contract/environments";
import type { z } from "zod";
import { databaseTime } from "@/lib/database-time";
import type { getApplicationMonitoring as declaration } from "@/lib/contract/monitoring";
import { readsFor, type Reads } from "@/lib/standby";
import { usageReads } from "@/lib/usage-database";
import type { Actor } from "../actor";
import { breakDown } from "./break-down";
import { findUsage } from "./find-usage";
import { nameParts } from "./named-parts";
import { seriesOf, sumsBy, totalOf } from "./sums";
import { stepsOf, usageRange } from "./usage-range";

interface Named {
  id: string;
  label: string;
  environment: Environment;
}

type Label = Pick<Named, "label"> & { environment: Named["environment"] | null };

/**
 * @param applicationId one that the actor may see
 * @throws AppError `validation` on the parameter that can't be
 */
export async function getApplicationMonitoring(
  actor: Actor,
  applicationId: string,
  query: z.output<typeof declaration.query>,
): Promise<z.output<typeof declaration.answer>> {
  const reads = readsFor(actor);
  const usage = usageReads(reads);
  const range = usageRange(query, databaseTime().getTime());
  const scope = { teamId: actor.teamId, of: "applications", applicationIds: [applicationId] } as const;
  const [bySteps, byCredentials] = await Promise.all([
    findUsage(usage, range, scope, ["step"]),
    findUsage(usage, range, scope, ["credential_id"]),
  ]);
  const series = seriesOf(bySteps, stepsOf(range));
  const sums = sumsBy(byCredentials, "credential_id");
  const known = await findNames(reads, actor.teamId, applicationId, [...sums.keys()]);
  const deleted = { label: "Deleted credentials", environment: null };
  const credentials = nameParts<Label>(sums, known, deleted);
  return {
    ...range,
    metrics: totalOf(series),
    series,
    credentials,
    ...(query.breakdown === "true" ? { breakdown: await breakdownOf() } : {}),
  };

  async function breakdownOf() {
    const parts = await breakDown(usage, range, scope, credentials, "credential_id", series);
    return parts.map(({ part, series: own }) => ({
      id: part?.id ?? null,
      label: part?.label ?? "Other credentials",
      environment: part?.environment ?? null,
      series: own,
    }));
  }
}

async function findNames(reads: Reads, teamId: string, applicationId: string, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const { rows } = await reads.query<Named>({
    name: "names-of-credentials",
    text: `SELECT id, label, environment FROM credentials
      WHERE team_id = $1 AND application_id = $2 AND id = ANY ($3::uuid[]) AND deleted_at IS NULL
      ORDER BY lower(label), id`,
    values: [teamId, applicationId, ids],
  });
  return rows;
}

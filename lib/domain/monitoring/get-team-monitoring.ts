import type { z } from "zod";
import { databaseTime } from "@/lib/database-time";
import type { getTeamMonitoring as declaration } from "@/lib/contract/monitoring";
import { readsFor, type Reads } from "@/lib/standby";
import { usageReads } from "@/lib/usage-database";
import type { Actor } from "../actor";
import { breakDown } from "./break-down";
import { findUsage } from "./find-usage";
import { nameParts } from "./named-parts";
import { seriesOf, sumsBy, totalOf } from "./sums";
import { stepsOf, usageRange } from "./usage-range";
import { scopeOf } from "./usage-scope";

/**
 * @returns the usage of the actor's team, as far as they may see it
 * @throws AppError `validation` on the parameter that can't be
 */
export async function getTeamMonitoring(
  actor: Actor,
  query: z.output<typeof declaration.query>,
): Promise<z.output<typeof declaration.answer>> {
  const reads = readsFor(actor);
  const usage = usageReads(reads);
  const range = usageRange(query, databaseTime().getTime());
  const scope = await scopeOf(actor, reads);
  const [bySteps, byApplications] = await Promise.all([
    findUsage(usage, range, scope, ["step"]),
    findUsage(usage, range, scope, ["application_id"]),
  ]);
  const series = seriesOf(bySteps, stepsOf(range));
  const sums = sumsBy(byApplications, "application_id");
  const applications = nameParts(sums, await findNames(reads, actor.teamId, [...sums.keys()]), {
    name: "Deleted applications",
  });
  return {
    ...range,
    metrics: totalOf(series),
    series,
    applications,
    ...(query.breakdown === "true" ? { breakdown: await breakdownOf() } : {}),
  };

  async function breakdownOf() {
    const parts = await breakDown(usage, range, scope, applications, "application_id", series);
    return parts.map(({ part, series: own }) => ({
      id: part?.id ?? null,
      name: part?.name ?? "Other applications",
      series: own,
    }));
  }
}

async function findNames(reads: Reads, teamId: string, ids: string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  const { rows } = await reads.query<{ id: string; name: string }>({
    name: "names-of-applications",
    text: `SELECT id, name FROM applications
      WHERE team_id = $1 AND id = ANY ($2::uuid[]) AND deleted_at IS NULL ORDER BY lower(name), id`,
    values: [teamId, ids],
  });
  return rows;
}

import type { z } from "zod";
import type { teamSchema, updateTeam as declaration } from "@/lib/contract/teams";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { enqueue } from "@/lib/queue/enqueue";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { lockLiveUserForNoKeyUpdate } from "../locks";
import { findsFactor } from "../second-factors/find-factor";
import { getTeam } from "./get-team";
import { holdTeamFor } from "./hold-team";
import { isNameTaken, nameTaken, takeName, teamNameKey } from "./team-name";
import { requireTeamVersion } from "./team-version";
import { tellOwners } from "./tell-owners";

/** What is to be changed; what isn't there stays. */
interface Change {
  name?: string | undefined;
  secondFactorRequired?: boolean | undefined;
}

/**
 * Changes the actor's team. Without anything to change, nothing happens.
 * @throws AppError `taken` on the field that the name came in, `conflict` on `second_factor_required` for somebody who has none themselves,
 *   `validation` on `password` for a wrong one; `authorization`, `not_found`, `precondition_failed`, `rate_limit`, `unavailable`
 */
export async function updateTeam(
  actor: Actor,
  input: z.output<typeof declaration.body>,
): Promise<z.infer<typeof teamSchema>> {
  const change = { name: input.name ?? input.team_name, secondFactorRequired: input.second_factor_required };
  const asks = Object.values(change).some((value) => value !== undefined);
  const { secondFactorRequired: required } = change;
  if (required !== undefined) {
    const where = { id: actor.teamId, secondFactorRequired: { not: required } };
    if ((await prisma.team.count({ where })) > 0) await stepUp(actor, input.password);
  }
  if (asks || actor.precondition) {
    try {
      await prisma.$transaction((tx) => apply(tx, actor, change));
    } catch (error) {
      if (isNameTaken(error)) throw nameTaken(input.name === undefined ? "team_name" : "name");
      throw error;
    }
  }
  return getTeam(actor, actor.teamId);
}

async function apply(tx: Queries, actor: Actor, { name, secondFactorRequired: required }: Change): Promise<void> {
  const id = actor.teamId;
  await holdTeamFor(tx, actor, "team.update");
  const team = await requireTeamVersion(tx, actor);
  const before: Record<string, string | boolean> = {};
  const after: Record<string, string | boolean> = {};
  if (required !== undefined && required !== team.secondFactorRequired) {
    if (required) await requireOwnFactor(tx, actor);
    await tx.team.update({ where: { id }, data: { secondFactorRequired: required } });
    before.second_factor_required = !required;
    after.second_factor_required = required;
  }
  if (name !== undefined && name !== team.name) {
    await tx.team.update({ where: { id }, data: { name, nameKey: teamNameKey(name) } });
    await takeName(tx, id, name);
    before.name = team.name;
    after.name = name;
  }
  if (Object.keys(after).length === 0) return;
  await recordAudit(tx, {
    ...by(actor),
    action: "team.updated",
    target: { type: "team", id, name: team.name },
    before,
    after,
  });
  if (after.second_factor_required === true) await enqueue(tx, "ask-for-second-factor", { teamId: id });
  if (after.second_factor_required === false)
    await tellOwners(tx, id, { what: "second-factor-not-required", byUserId: actor.userId });
}

/** Otherwise a team could lock out everybody at once. Whoever removes their last one meanwhile waits for this lock, and finds the rule. */
async function requireOwnFactor(tx: Queries, { userId }: Actor): Promise<void> {
  if (!(await lockLiveUserForNoKeyUpdate(tx, userId)))
    throw new AppError("authentication", "This account has been deleted.");
  if (await findsFactor(tx, userId)) return;
  throw new AppError("conflict", { second_factor_required: "Set up a second factor for yourself first." });
}

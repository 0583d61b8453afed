import type { z } from "zod";
import type { teamSchema, updateTeam as declaration } from "@/lib/contract/teams";
import { prisma } from "@/lib/db";
import { versions } from "@/lib/contract/versions";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { requireVersion } from "../precondition";
import { getTeam } from "./get-team";
import { holdTeamFor } from "./hold-team";
import { isNameTaken, nameTaken, takeName, teamNameKey } from "./team-name";

/**
 * Renames the actor's team. Without a name, nothing changes.
 * @throws AppError `taken` on the field that the name came in, `authorization`, `not_found`, `precondition_failed`
 */
export async function updateTeam(
  actor: Actor,
  input: z.output<typeof declaration.body>,
): Promise<z.infer<typeof teamSchema>> {
  const name = input.name ?? input.team_name;
  if (name !== undefined || actor.precondition) {
    try {
      await rename(actor, name);
    } catch (error) {
      if (isNameTaken(error)) throw nameTaken(input.name === undefined ? "team_name" : "name");
      throw error;
    }
  }
  return getTeam(actor, actor.teamId);
}

async function rename(actor: Actor, name: string | undefined): Promise<void> {
  await prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "team.update");
    const before = await tx.team.findUniqueOrThrow({ where: { id: actor.teamId }, select: { name: true } });
    await requireVersion(actor, () => versions.team({ id: actor.teamId, team_name: before.name }));
    if (name === undefined || before.name === name) return;
    await tx.team.update({ where: { id: actor.teamId }, data: { name, nameKey: teamNameKey(name) } });
    await takeName(tx, actor.teamId, name);
    await recordAudit(tx, {
      ...by(actor),
      action: "team.updated",
      target: { type: "team", id: actor.teamId, name: before.name },
      before,
      after: { name },
    });
  });
}

import type { z } from "zod";
import type { teamSchema, transferTeam as declaration } from "@/lib/contract/teams";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { stepUp } from "../authentication/step-up";
import { isId } from "../is-id";
import { getTeam } from "./get-team";
import { holdTeamFor } from "./hold-team";
import { tellOwners } from "./tell-owners";

/**
 * Makes another member an owner and the actor an admin.
 * @throws AppError `validation` on `password` or `user_id`, `authorization`, `not_found`, `unavailable`
 */
export async function transferTeam(
  actor: Actor,
  input: z.output<typeof declaration.body>,
): Promise<z.infer<typeof teamSchema>> {
  await stepUp(actor, input.password);
  await prisma.$transaction(async (tx) => {
    await holdTeamFor(tx, actor, "team.transfer");
    const heir = await findHeir(tx, actor, input.user_id);
    await setRole(tx, actor.teamId, heir.userId, "owner");
    await setRole(tx, actor.teamId, actor.userId, "admin");
    await recordAudit(tx, {
      ...by(actor),
      action: "team.transferred",
      target: { type: "user", id: heir.userId, name: fullName(heir.user) },
      before: { role: heir.role },
      after: { role: "owner" },
    });
    const notice = { what: "team-handed-over", byUserId: actor.userId, personName: fullName(heir.user) } as const;
    await tellOwners(tx, actor.teamId, notice, actor.userId);
  });
  return getTeam(actor, actor.teamId);
}

const noHeir = () => new AppError("validation", { user_id: "Must be an active member of the team." });

async function findHeir(queries: Queries, actor: Actor, userId: string) {
  if (userId === actor.userId) throw new AppError("validation", { user_id: "You already own this team." });
  const heir = isId(userId)
    ? await queries.membership.findUnique({
        where: { teamId_userId: { teamId: actor.teamId, userId }, user: { disabledAt: null } },
        select: { userId: true, role: true, user: { select: { firstName: true, lastName: true } } },
      })
    : null;
  if (!heir) throw noHeir();
  return heir;
}

async function setRole(queries: Queries, teamId: string, userId: string, role: "owner" | "admin"): Promise<void> {
  const { count } = await queries.membership.updateMany({ where: { teamId, userId }, data: { role } });
  // They have deleted their account meanwhile.
  if (count === 0) throw noHeir();
}

import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { knownScopes } from "@/lib/scopes";
import type { Actor } from "../actor";
import { lockCheckedUser } from "../authentication/lock-checked-user";
import { stepUp } from "../authentication/step-up";
import { lockMembershipForKeyShare } from "../locks";
import { findWaiting, unknownCode } from "./find-device";
import { recordConsent, requireRoom } from "./record-consent";

/**
 * Lets a device in that shows this code: its next poll gets tokens (RFC 8628, section 3.3). Of several who decide, the first does.
 * @throws AppError `validation` on `user_code`; as `stepUp`; `conflict` if they have let as many in as they may; `authorization` if they have
 * left the team meanwhile; `rate_limit`
 */
export async function approveDevice(
  actor: Actor,
  { user_code: typed, password }: { user_code: string; password?: string | undefined },
): Promise<{ status: "ok" }> {
  const { userId, teamId } = actor;
  const { codeHash, apiClient, scopes } = await findWaiting(prisma, actor, typed);
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  await stepUp(actor, password);
  await prisma.$transaction(async (tx) => {
    // A new password ends all that the old one has let in: what was approved with it must not come after that.
    await lockCheckedUser(tx, user, "password");
    if (!(await lockMembershipForKeyShare(tx, teamId, userId))) {
      throw new AppError("authorization", "You're no longer on this team.");
    }
    await requireRoom(tx, actor);
    const approved = await tx.$executeRaw`
      UPDATE device_codes SET team_id = ${teamId}::uuid, user_id = ${userId}::uuid
      WHERE code_hash = ${codeHash} AND user_id IS NULL AND denied_at IS NULL AND expires_at > now()`;
    if (approved === 0) throw unknownCode();
    await recordConsent(tx, actor, apiClient, { scopes: knownScopes(scopes), flow: "device" });
  });
  return { status: "ok" };
}

/**
 * Turns a device away that shows this code. It takes no password: refusing gives nothing to a thief.
 * @throws AppError `validation` on `user_code`; `rate_limit`
 */
export async function denyDevice(actor: Actor, typed: string): Promise<{ status: "ok" }> {
  const { codeHash } = await findWaiting(prisma, actor, typed);
  const denied = await prisma.$executeRaw`
    UPDATE device_codes SET denied_at = now()
    WHERE code_hash = ${codeHash} AND user_id IS NULL AND denied_at IS NULL AND expires_at > now()`;
  if (denied === 0) throw unknownCode();
  return { status: "ok" };
}

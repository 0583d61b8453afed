import type { z } from "zod";
import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { createPersonalToken as declaration } from "@/lib/contract/personal-tokens";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { knownScopes } from "@/lib/scopes";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { lockCheckedUser } from "../authentication/lock-checked-user";
import { stepUp } from "../authentication/step-up";
import { checkExpiry } from "../expiry";
import { lockMembershipForKeyShare } from "../locks";
import { makeOnce } from "../make-once";
import { presentPersonalToken } from "./present";

const most = 50;

/**
 * Makes a token for a program of the actor's, for the team they act for.
 * @returns it with `token`, which nobody will see again
 * @throws AppError `validation` on `expires_at`; `conflict` if they have as many as they may; as `stepUp`; `authorization` if they have left
 * the team meanwhile
 */
export async function createPersonalToken(
  actor: Actor,
  input: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  checkExpiry(input.expires_at);
  const { userId, teamId } = actor;
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  await stepUp(actor, input.password);
  const token = createSecret("personal_token");
  return makeOnce(actor, async (tx) => {
    // A new password ends all tokens: one that was asked for with the old one must not come after that. It also lets one at a time count.
    await lockCheckedUser(tx, user, "password");
    if (!(await lockMembershipForKeyShare(tx, teamId, userId))) {
      throw new AppError("authorization", "You're no longer on this team.");
    }
    if ((await tx.personalToken.count({ where: { userId, teamId } })) >= most) {
      throw new AppError("conflict", `You can have up to ${most} tokens for a team. Delete one first.`);
    }
    const row = await tx.personalToken.create({
      data: {
        tokenHash: hashSecret(token),
        hint: token.slice(-4),
        teamId,
        userId,
        name: input.name,
        scopes: knownScopes(input.scopes),
        expiresAt: input.expires_at,
      },
    });
    const made = presentPersonalToken(row);
    await recordAudit(tx, {
      ...by(actor),
      action: "personal_token.created",
      target: { type: "personal_token", id: row.id, name: row.name },
      after: { scopes: made.scopes, expires_at: made.expires_at },
    });
    return { ...made, token };
  });
}

import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { checkOwnPassword } from "./check-own-password";

/** The refusal of what a session alone must not do. @param field where the caller's password belongs in the request */
export const needsPassword = (field = "password") =>
  new AppError("authorization", { [field]: "This takes your own password. Send it, too." });

/**
 * Guards what a stolen session must not be enough for: changing who rules a team or who may act for others, and what can't be undone. The
 * one place that says what counts as proof; the audit log has each. Call it once the actor is known to be allowed to do it, and before taking any lock.
 * @param password as typed, if it came at all
 * @throws AppError `authorization` on `password` without one; `validation` on `field` for a wrong one; `rate_limit`, `unavailable`
 */
export async function stepUp(actor: Actor, password: string | undefined, field = "password"): Promise<void> {
  if (password === undefined || password === "") throw needsPassword();
  await checkOwnPassword(actor.userId, password, actor.source, field);
  await recordStepUp(prisma, actor, "password");
}

/**
 * Notes in the audit log of the actor's team that they have proven who they are.
 * @param showed what with, in words
 */
export async function recordStepUp(queries: Queries, actor: Actor, showed: string): Promise<void> {
  const user = await queries.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const target = { type: "user", id: actor.userId, name: fullName(user) } as const;
  await recordAudit(queries, { ...by(actor), action: "step_up.passed", target, after: { showed } });
}

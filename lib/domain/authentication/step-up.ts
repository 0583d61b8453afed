import { proofSeconds } from "@/lib/contract/step-up";
import { prisma, type Queries } from "@/lib/db";
import { AppError, StepUpRequired } from "@/lib/errors";
import { fullName } from "@/lib/full-name";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { securityEvent } from "../audit/security-event";
import { takeLock } from "../locks";
import { checkOwnPassword } from "./check-own-password";

/** For how long a proof holds, by the database's clock. */
const proofLife = Prisma.raw(`interval '${proofSeconds} seconds'`);

/**
 * Guards what a stolen session must not be enough for: changing who rules a team or who may act for others, and what can't be undone. The
 * one place that says what counts as proof: the caller's own password beside the call, or one that their login has shown in the last ten minutes
 * ({@link keepProof}). The audit log has each. Call it once the actor is known to be allowed to do it, and before taking any lock.
 * @param password as typed, if it came at all. One that came is checked, whatever the login has proven
 * @throws AppError `authorization` on `password` without either; `validation` on `field` for a wrong one; `rate_limit`, `unavailable`
 */
export async function stepUp(actor: Actor, password: string | undefined, field = "password"): Promise<void> {
  if (!password) return requireProof(prisma, actor);
  await notingFailure(actor, checkOwnPassword(actor.userId, password, actor.source, field));
  await recordStepUp(prisma, actor, "password");
}

/**
 * Notes in the log who is logged in and has shown something wrong: the failed login that this counts as, too, doesn't say that they were.
 * @returns what `work` gives
 * @throws whatever it throws
 */
export async function notingFailure<T>({ userId, teamId, source }: Actor, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code === "validation")
      securityEvent("step_up.failed", source, { team: teamId, actor: userId });
    throw error;
  }
}

/**
 * The weaker kind, for what is everyday's work, but worth a lot to a thief: a login that is itself younger than ten minutes does, too, if it has shown a
 * password or a passkey. An account elsewhere may only have shown that somebody has the browser. Service
 * accounts and tokens with scopes have nothing to show; making them took a proof, and their scopes say what they are for.
 * @param password as above
 * @throws AppError as above, on `password`
 */
export async function stepUpUnlessRecent(actor: Actor, password: string | undefined): Promise<void> {
  // Only a login has no scopes.
  if (actor.scopes !== null) return;
  if (password || !(await isProven(prisma, actor, "recent"))) await stepUp(actor, password);
}

/** @throws AppError `authorization` on `password` unless the actor's login has a proof that holds */
export async function requireProof(queries: Queries, actor: Actor): Promise<void> {
  if (!(await isProven(queries, actor))) throw new StepUpRequired();
}

/** The only place that reads proofs. Whatever isn't a login has no row there. A passkey that was removed since proves nothing any more. */
async function isProven(queries: Queries, { userId, loginId }: Actor, kind?: "recent"): Promise<boolean> {
  const rows = await queries.$queryRaw<unknown[]>`
    SELECT 1 FROM logins l
    WHERE l.id = ${loginId}::uuid AND l.user_id = ${userId}::uuid
      AND (l.proven_at > now() - ${proofLife}
          AND (l.proven_with IS NULL OR EXISTS (SELECT 1 FROM passkeys k WHERE k.id = l.proven_with AND k.user_id = l.user_id))
        OR ${kind === "recent"} AND l.created_at > now() - ${proofLife} AND l.identity_provider_id IS NULL AND l.user_identity_id IS NULL)`;
  return rows.length > 0;
}

/**
 * Keeps with the actor's login that it has proven whose it is.
 * @param tx a transaction that holds the user
 * @param passkeyId the passkey that was shown; null for the password, and for a company account
 * @returns until when that holds; null if the login has ended meanwhile
 */
export async function keepProof(
  tx: Queries,
  actor: Pick<Actor, "userId" | "loginId">,
  passkeyId: string | null,
): Promise<Date | null> {
  takeLock(tx, "logins");
  const [kept] = await tx.$queryRaw<{ until: Date }[]>`
    UPDATE logins SET proven_at = now(), proven_with = ${passkeyId}::uuid
    WHERE id = ${actor.loginId}::uuid AND user_id = ${actor.userId}::uuid
    RETURNING proven_at + ${proofLife} AS until`;
  return kept?.until ?? null;
}

/**
 * Notes in the audit log of the actor's team that they have proven who they are.
 * @param showed what with, in words
 */
export async function recordStepUp(
  queries: Queries,
  actor: Pick<Actor, "userId" | "teamId" | "source">,
  showed: string,
): Promise<void> {
  const user = await queries.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const target = { type: "user", id: actor.userId, name: fullName(user) } as const;
  await recordAudit(queries, { ...by(actor), action: "step_up.passed", target, after: { showed } });
}

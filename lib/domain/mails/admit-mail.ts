import type { Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Mail } from "@/lib/integrations/mail/mail";
import { inWords } from "@/lib/limits/count";
import { limitsApply } from "@/lib/limits/limiter";
import { mailsBeforeConfirmation } from "@/lib/limits/mail-quota";
import { recipientKeys } from "@/lib/limits/recipient-key";
import { admitContact } from "./admit-contact";
import { countSent, lockCounts, waitFor } from "./ledger";
import { senderQuota } from "./sender-quota";
import { waitOfRecipient } from "./wait-of-recipient";

/** Somebody signed in who has a mail sent to somebody else. */
export interface Sender {
  userId: string;
  /** The team they do it for; null for what concerns themselves. */
  teamId: string | null;
}

/** A team whose use of the product causes a mail, while nobody is signed in. */
export interface SendingTeam {
  ofTeam: string;
}

/**
 * Who causes a mail: somebody signed in; a team, by what it uses; `stranger`, where it may have been anybody; or `own`, for what people
 * have just done themselves, and what they must know of because it is theirs.
 */
export type Cause = Sender | SendingTeam | "stranger" | "own";

/**
 * What every mail passes: docs/decisions/0028-mails-that-others-cause.md says which mail has which cause. What others cause is
 * counted by mailbox, by person and by team, in the transaction that sends it: no commit, no count.
 * @param queries a transaction
 * @returns whether the mail may be sent. What nobody waits for is left out without a word
 * @throws AppError `rate_limit` if there is a sender, who can do something about it
 */
export async function admitMail(queries: Queries, mail: Mail, cause: Cause): Promise<boolean> {
  if (typeof cause === "object" && "ofTeam" in cause) {
    // What concerns a team belongs to its members; any other contact that it names may be anybody.
    const isOurs = await isMember(queries, cause.ofTeam, mail.to);
    return isOurs ? admitMail(queries, mail, "own") : admitContact(queries, mail, cause.ofTeam);
  }
  if (cause === "own" && (await isConfirmed(queries, mail.to))) return true;
  const hashes = recipientKeys(mail.to);
  const sender = typeof cause === "object" ? cause : null;
  const names = [...(limitsApply() ? hashes.map((hash) => hash.toString("hex")) : []), sender?.userId, sender?.teamId];
  await lockCounts(
    queries,
    names.filter((name) => typeof name === "string"),
  );
  const beforeConfirmation = sender !== null && (await checkConfirmed(queries, sender));
  if (limitsApply()) {
    const wait = await waitOfRecipient(queries, hashes, sender ? undefined : mail.template);
    if (wait > 0 && !sender) return false;
    refuseFor(wait);
    if (sender) await checkQuota(queries, sender);
  }
  await queries.sentMail.create({
    data: {
      recipientHash: Uint8Array.from(hashes[0]),
      template: mail.template,
      senderId: sender?.userId ?? null,
      teamId: sender?.teamId ?? null,
      beforeConfirmation,
    },
  });
  return true;
}

/**
 * The same question, asked for a mail that is sent later, apart from the call.
 * @throws AppError `rate_limit`
 */
export async function checkMaySend(queries: Queries, email: string, sender: Sender): Promise<void> {
  await checkConfirmed(queries, sender);
  if (!limitsApply()) return;
  refuseFor(await waitOfRecipient(queries, recipientKeys(email)));
  await checkQuota(queries, sender);
}

function refuseFor(wait: number): void {
  if (wait === 0) return;
  throw new AppError(
    "rate_limit",
    `We've sent this address enough emails for now. Try again in ${inWords(wait)}.`,
    wait,
  );
}

const isMember = async (queries: Queries, teamId: string, email: string): Promise<boolean> =>
  (await queries.user.count({ where: { email, memberships: { some: { teamId } } } })) > 0;

/** They have shown that they read what we send to this address. */
const isConfirmed = async (queries: Queries, email: string): Promise<boolean> =>
  (await queries.user.count({ where: { email, emailVerifiedAt: { not: null } } })) > 0;

/**
 * Somebody whose own address isn't confirmed may cause a few mails, and all such people of a team together no more than that.
 * This is not a rate: it ends with confirming, and holds with limits off.
 * @returns whether the sender's address is yet to be confirmed
 */
async function checkConfirmed(queries: Queries, { userId, teamId }: Sender): Promise<boolean> {
  const { emailVerifiedAt } = await queries.user.findUniqueOrThrow({
    where: { id: userId },
    select: { emailVerifiedAt: true },
  });
  if (emailVerifiedAt) return false;
  const own = await countSent(queries, Prisma.sql`sender_id = ${userId}::uuid AND before_confirmation`);
  // Mails of people who have confirmed theirs since then don't count any more.
  const ofTeam = teamId
    ? await countSent(
        queries,
        Prisma.sql`team_id = ${teamId}::uuid AND before_confirmation AND NOT EXISTS (
          SELECT 1 FROM users u WHERE u.id = sender_id AND u.email_verified_at IS NOT NULL)`,
      )
    : 0;
  if (Math.max(own, ofTeam) >= mailsBeforeConfirmation) {
    throw new AppError(
      "rate_limit",
      "Confirm your email address first, with the link we emailed you. Until then, we won't send any more emails to others for you.",
      3_600,
    );
  }
  return true;
}

async function checkQuota(queries: Queries, { userId, teamId }: Sender): Promise<void> {
  const { person, team } = await senderQuota(queries, userId, teamId);
  const waits = [await waitFor(queries, person, Prisma.sql`sender_id = ${userId}::uuid`)];
  if (team && teamId) waits.push(await waitFor(queries, team, Prisma.sql`team_id = ${teamId}::uuid`));
  const wait = Math.max(...waits);
  if (wait === 0) return;
  throw new AppError(
    "rate_limit",
    `Your team has reached its email limit for today. The limit goes up over time, and once the team has a card or has paid. Try again in ${inWords(wait)}.`,
    wait,
  );
}

import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Mail } from "@/lib/integrations/mail/mail";
import { limitsApply } from "@/lib/limits/limiter";
import { mailsBeforeConfirmation } from "@/lib/limits/mail-quota";
import { recipientKeys } from "@/lib/limits/recipient-key";
import { countSent, lockCounts, waitFor } from "./ledger";
import { senderQuota } from "./sender-quota";
import { waitOfRecipient } from "./wait-of-recipient";

/**
 * A team's billing contact may be anybody's address: what it is sent is counted like an invite, by mailbox and by team. Until an owner
 * has confirmed their own address, it is three mails, together with all others of that team; that is no rate, so it holds with limits off.
 * There is nobody to tell, so mails over the limit are left out.
 * @param queries a transaction
 * @param teamId whose use of the product causes the mail
 * @returns whether the mail may be sent
 */
export async function admitContact(queries: Queries, mail: Mail, teamId: string): Promise<boolean> {
  const hashes = recipientKeys(mail.to);
  await lockCounts(queries, [...(limitsApply() ? hashes.map((hash) => hash.toString("hex")) : []), teamId]);
  const owners = await queries.user.findMany({
    where: { memberships: { some: { teamId, role: "owner" } } },
    select: { id: true, emailVerifiedAt: true },
  });
  const beforeConfirmation = !owners.some(({ emailVerifiedAt }) => emailVerifiedAt);
  const ofTeam = Prisma.sql`team_id = ${teamId}::uuid`;
  if (beforeConfirmation) {
    const sent = await countSent(queries, Prisma.sql`${ofTeam} AND before_confirmation`);
    if (sent >= mailsBeforeConfirmation) return false;
  }
  if (limitsApply()) {
    if ((await waitOfRecipient(queries, hashes)) > 0) return false;
    const [owner] = owners;
    const quota = owner && (await senderQuota(queries, owner.id, teamId)).team;
    if (quota && (await waitFor(queries, quota, ofTeam)) > 0) return false;
  }
  await queries.sentMail.create({
    data: { recipientHash: Uint8Array.from(hashes[0]), template: mail.template, teamId, beforeConfirmation },
  });
  return true;
}

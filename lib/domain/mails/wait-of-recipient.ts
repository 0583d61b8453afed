import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Mail } from "@/lib/integrations/mail/mail";
import { mailsToOneRecipient } from "@/lib/limits/mail-quota";
import { waitFor } from "./ledger";

/**
 * Mails that help people into their own account (and tell them about it) are only held back by their own kind: otherwise, inviting
 * somebody often enough would keep a link to a new password from them.
 * @param hashes the mailbox, as `recipientKeys` gives it
 * @param kind of such a mail; without it, all that was sent to this mailbox counts
 * @returns seconds until this mailbox may get one more, or 0 if it may now
 */
export async function waitOfRecipient(
  queries: Queries,
  hashes: readonly Buffer[],
  kind?: Mail["template"],
): Promise<number> {
  const isTheirs = Prisma.sql`recipient_hash IN (${Prisma.join(hashes)})`;
  const which = kind && kind !== "invite" ? Prisma.sql`${isTheirs} AND template = ${kind}` : isTheirs;
  let longest = 0;
  for (const allowance of mailsToOneRecipient) longest = Math.max(longest, await waitFor(queries, allowance, which));
  return longest;
}

import type { Queries } from "@/lib/db";
import type { Mail } from "@/lib/integrations/mail/mail";
import { enqueue } from "@/lib/queue/enqueue";
import { admitMail, type Cause } from "./admit-mail";

/**
 * Sends a mail once the transaction commits; a mail server that is down delays it and fails no request.
 * @param queries the transaction that needs it: no commit, no mail
 * @param mail sealed in the queue, since its link is a secret
 * @param cause who causes the mail; left out for what people have done themselves, or must know of because it is theirs
 * @returns whether it is sent: what others cause is limited
 * @throws AppError `rate_limit` if a signed-in sender has caused too many mails to others
 */
export async function enqueueMail(queries: Queries, mail: Mail, cause: Cause = "own"): Promise<boolean> {
  if (!(await admitMail(queries, mail, cause))) return false;
  await enqueue(queries, "send-mail", mail);
  return true;
}

import { seal } from "@/lib/auth/seal";
import type { Queries } from "@/lib/db";
import type { Mail } from "@/lib/integrations/mail/mail";

/**
 * Sends a mail once the transaction commits; a mail server that is down delays it and fails no request.
 * @param queries the transaction that needs it: no commit, no mail
 * @param mail sealed in the queue, since its link is a secret
 */
export async function enqueueMail(queries: Queries, mail: Mail): Promise<void> {
  const payload = JSON.stringify({ sealed: seal("mail", JSON.stringify(mail)) });
  await queries.$queryRaw`SELECT 1 FROM jobs.add_job('send-mail', ${payload}::json)`;
}

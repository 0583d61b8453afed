import { seal } from "@/lib/auth/seal";
import type { Queries } from "@/lib/db";

/**
 * Mails a link to choose a new password to this address later, if it has an account.
 * @param email sealed in the queue, since it may be anybody's
 */
export async function enqueueResetLink(queries: Queries, email: string): Promise<void> {
  const payload = JSON.stringify({ sealed: seal("reset-link", email) });
  await queries.$queryRaw`SELECT 1 FROM jobs.add_job('mail-reset-link', ${payload}::json)`;
}

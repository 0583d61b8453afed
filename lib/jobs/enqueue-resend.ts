import { seal } from "@/lib/auth/seal";
import type { Queries } from "@/lib/db";

/** Whose links are to be mailed once more, and who asked. */
export interface Resend {
  email: string;
  /** An owner or admin, with the team they act for; null for anybody else. */
  manager: { userId: string; teamId: string } | null;
  source: { address: string; userAgent: string | null; requestId: string };
}

/**
 * Mails an address its links once more, later.
 * @param resend sealed in the queue, since the address may be anybody's
 */
export async function enqueueResend(queries: Pick<Queries, "$queryRaw">, resend: Resend): Promise<void> {
  const payload = JSON.stringify({ sealed: seal("resend", JSON.stringify(resend)) });
  await queries.$queryRaw`SELECT 1 FROM jobs.add_job('resend-email', ${payload}::json)`;
}

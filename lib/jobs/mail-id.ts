import { createHash } from "node:crypto";
import type { Job } from "graphile-worker";

/**
 * A mail may go out once more: where the database was lost between the mail server's yes and our note of it, nobody knows that it went. Both
 * say that they are the same then, and mail servers and programs that look show one.
 * @param job the one that sends it; its id alone comes again after a restore to an earlier time
 * @returns what is the same each time that this job is tried, and of no other job; it tells nothing of how many there are
 */
export const mailIdOf = ({ id, created_at }: Pick<Job, "id" | "created_at">): string =>
  createHash("sha256").update(`${id} ${created_at.toISOString()}`).digest("hex").slice(0, 32);

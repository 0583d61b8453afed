import type { Queries } from "@/lib/db";

/** A person who gains a membership has more to lose, so earlier links to reset their password become void. */
export async function voidResets(queries: Queries, userId: string): Promise<void> {
  await queries.emailToken.deleteMany({ where: { userId, kind: "reset_password" } });
}

import type { Queries } from "@/lib/db";

/** Whoever gains a membership has more to lose, so a link to reset their password from before is void. */
export async function voidResets(queries: Queries, userId: string): Promise<void> {
  await queries.emailToken.deleteMany({ where: { userId, kind: "reset_password" } });
}

import type { Queries } from "@/lib/db";
import type { ApiClient } from "@/lib/generated/prisma/client";
import { lockApiClientForUpdate } from "../locks";

/**
 * Ends an API client: with it go all logins that came through it, and the links to choose a new password that a trusted one was shown.
 * @param tx a transaction that has locked the client's team, if it has one: that comes before what belongs to it
 * @returns whether it was still there
 */
export async function endClient(tx: Queries, { id, teamId, trusted }: ApiClient): Promise<boolean> {
  // As whoever shows it a link, and as whoever uses that: the client, the link, the logins that go with the client.
  if (!(await lockApiClientForUpdate(tx, teamId, id))) return false;
  if (trusted && teamId !== null) {
    await tx.emailToken.deleteMany({
      where: { shownToTeamId: teamId, user: { memberships: { some: { teamId } } } },
    });
  }
  await tx.apiClient.deleteMany({ where: { id, teamId } });
  return true;
}

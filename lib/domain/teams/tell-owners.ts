import type { Queries } from "@/lib/db";
import { fullName } from "@/lib/full-name";
import type { OwnerNoticeProps } from "@/lib/integrations/mail/templates/owner-notice";
import { enqueueMail } from "../mails/enqueue-mail";

interface Notice {
  what: OwnerNoticeProps["what"];
  /** The id of the user who is named as having done it; none where a client did. */
  byUserId?: string;
  personName?: string;
  clientName?: string;
}

/**
 * Mails all owners of a team about a change of who rules it: a stolen session must not do that in silence.
 * @param queries the transaction that does it, after the change
 * @param formerOwnerId somebody who has just ceased to be one, and is told too
 */
export async function tellOwners(
  queries: Queries,
  teamId: string,
  { what, byUserId, personName = "", clientName = "" }: Notice,
  formerOwnerId: string | null = null,
): Promise<void> {
  const { name: teamName } = await queries.team.findUniqueOrThrow({ where: { id: teamId }, select: { name: true } });
  const actor = byUserId && (await queries.user.findUnique({ where: { id: byUserId } }));
  const by = actor ? fullName(actor) : "";
  const owners = await queries.user.findMany({
    where: {
      deletedAt: null,
      OR: [{ memberships: { some: { teamId, role: "owner" } } }, ...(formerOwnerId ? [{ id: formerOwnerId }] : [])],
    },
    select: { email: true, firstName: true },
    orderBy: { id: "asc" },
  });
  for (const { email, firstName } of owners) {
    if (!email) continue;
    const props = { firstName, teamName, what, personName, by, clientName };
    await enqueueMail(queries, { to: email, template: "owner-notice", props });
  }
}

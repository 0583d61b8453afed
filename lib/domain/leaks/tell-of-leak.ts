import type { Queries } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { LeakedSecretProps } from "@/lib/integrations/mail/templates/leaked-secret";
import { enqueueMail } from "../mails/enqueue-mail";

/** Whoever can do something about production credentials of an application: owners and admins of its team, and its own admins. */
export const whoManages = (teamId: string, applicationId: string): Prisma.UserWhereInput => ({
  memberships: {
    some: {
      teamId,
      OR: [
        { role: { in: ["owner", "admin"] } },
        { applicationMemberships: { some: { applicationId, role: "admin" } } },
      ],
    },
  },
});

/** The owners of a team. */
export const whoOwns = (teamId: string): Prisma.UserWhereInput => ({
  memberships: { some: { teamId, role: "owner" } },
});

/**
 * Mails people about a secret that was found in public: they must know of it whatever else they get, so no limit counts these.
 * @param queries the transaction that stops it
 * @param who of the live users
 */
export async function tellOfLeak(
  queries: Queries,
  who: Prisma.UserWhereInput,
  props: Omit<LeakedSecretProps, "firstName">,
): Promise<void> {
  const people = await queries.user.findMany({
    where: { ...who, deletedAt: null },
    select: { email: true, firstName: true },
    orderBy: { id: "asc" },
  });
  for (const { email, firstName } of people) {
    if (!email) continue;
    await enqueueMail(queries, { to: email, template: "leaked-secret", props: { ...props, firstName } });
  }
}

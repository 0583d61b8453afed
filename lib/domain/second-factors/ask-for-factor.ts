import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { enqueueMail } from "../mails/enqueue-mail";
import { hasFactor } from "./find-factor";

/** How many members one transaction mails. */
const batch = 100;

interface Member {
  id: string;
  email: string;
  first_name: string;
  team_name: string;
}

/**
 * Mails the members of a team who lack the second factor that it requires. A rule that is turned on and off again and again fills nobody's
 * mailbox: such mails are limited by their own kind.
 * @param teamId of a team that requires one, or did when this was asked for
 */
export async function askForFactor(teamId: string): Promise<void> {
  for (let after: string | undefined = "00000000-0000-0000-0000-000000000000"; after;)
    after = await askBatch(teamId, after);
}

/** @param after the last user looked at @returns the next one, if there may be more */
const askBatch = (teamId: string, after: string): Promise<string | undefined> =>
  prisma.$transaction(async (tx) => {
    const members = await tx.$queryRaw<Member[]>`
      SELECT u.id, u.email, u.first_name, t.name AS team_name
      FROM memberships m JOIN users u ON u.id = m.user_id JOIN teams t ON t.id = m.team_id
      WHERE m.team_id = ${teamId}::uuid AND t.second_factor_required AND t.deleted_at IS NULL
        AND u.disabled_at IS NULL AND u.deleted_at IS NULL AND u.email IS NOT NULL AND NOT ${Prisma.raw(hasFactor)}
        AND m.user_id > ${after}::uuid
      ORDER BY m.user_id LIMIT ${batch}`;
    for (const { email, first_name: firstName, team_name: teamName } of members) {
      const props = { firstName, teamName };
      await enqueueMail(tx, { to: email, template: "second-factor-required", props }, "stranger");
    }
    return members[batch - 1]?.id;
  });

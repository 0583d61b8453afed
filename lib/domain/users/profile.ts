import type { z } from "zod";
import { profileFields } from "@/lib/contract/profile-fields";
import type { updateUser as declaration } from "@/lib/contract/users";
import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import { fullName } from "@/lib/full-name";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { profileColumns as columns, type ProfileRow } from "./present";

/** What a person says of themselves, as the database's client calls it. */
export type Profile = Partial<ProfileRow>;

/** @returns what a body says of the profile; nothing if it does not say a word */
export function profileIn(body: z.output<typeof declaration.body>): Profile {
  const given = profileFields.filter((field) => body[field] !== undefined);
  return Object.fromEntries(given.map((field) => [columns[field], body[field]]));
}

/**
 * Changes the actor's own profile, and tells what changed.
 * @param queries a transaction that has locked the user
 */
export async function changeProfile(queries: Queries, actor: Actor, profile: Profile): Promise<void> {
  const user = await queries.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const changed = profileFields.filter((field) => {
    const value = profile[columns[field]];
    return value !== undefined && value !== user[columns[field]];
  });
  if (changed.length === 0) return;
  // By the database's clock: the person reads from the primary until a standby has it, in each of their teams.
  await queries.user.update({ where: { id: user.id }, data: { ...profile, updatedAt: databaseTime() } });
  const told = (of: Profile) => Object.fromEntries(changed.map((field) => [field, of[columns[field]]]));
  await recordAudit(queries, {
    ...by(actor),
    action: "user.updated",
    target: { type: "user", id: user.id, name: fullName(user) },
    before: told(user),
    after: told(profile),
  });
}

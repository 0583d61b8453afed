import type { z } from "zod";
import type { updateUser as declaration } from "@/lib/contract/users";
import type { Queries } from "@/lib/db";
import type { Actor } from "../actor";
import { by, recordAudit } from "../audit/record-audit";
import { fullName } from "./full-name";

/** What a person says of themselves. */
export interface Profile {
  avatar?: string | null;
  firstName?: string;
  lastName?: string;
  bio?: string;
}

/** Each field of a profile as the API calls it. */
const names = { avatar: "avatar", firstName: "first_name", lastName: "last_name", bio: "bio" } as const;
const fields = Object.keys(names) as (keyof Profile)[];

/** @returns what a body says of the profile; nothing if it does not say a word */
export function profileIn(body: z.output<typeof declaration.body>): Profile {
  const given = fields.filter((field) => body[names[field]] !== undefined);
  return Object.fromEntries(given.map((field) => [field, body[names[field]]]));
}

/**
 * Changes the actor's own profile, and tells what changed.
 * @param queries a transaction that has locked the user
 */
export async function changeProfile(queries: Queries, actor: Actor, profile: Profile): Promise<void> {
  const user = await queries.user.findUniqueOrThrow({ where: { id: actor.userId } });
  const changed = fields.filter((field) => profile[field] !== undefined && profile[field] !== user[field]);
  if (changed.length === 0) return;
  await queries.user.update({ where: { id: user.id }, data: profile });
  const told = (of: Profile) => Object.fromEntries(changed.map((field) => [names[field], of[field]]));
  await recordAudit(queries, {
    ...by(actor),
    action: "user.updated",
    target: { type: "user", id: user.id, name: fullName(user) },
    before: told(user),
    after: told(profile),
  });
}

import type { z } from "zod";
import { profileFields, type ProfileField, type ProfileFields } from "@/lib/contract/profile-fields";
import type { userSchema } from "@/lib/contract/users";
import { Prisma, type User } from "@/lib/generated/prisma/client";
import { instantText, type Instant } from "@/lib/instant";
import type { TeamRole } from "@/lib/permissions";

export type PresentedUser = z.infer<typeof userSchema>;

/** Each field of a profile as the database's client calls it. */
export const profileColumns = {
  first_name: "firstName",
  last_name: "lastName",
  avatar: "avatar",
  bio: "bio",
} as const satisfies Record<ProfileField, keyof User>;

/** What a user's row says of them. */
export type ProfileRow = Pick<User, (typeof profileColumns)[ProfileField]>;

/** @returns the columns of a profile, of `users u`, under the names of the API or of the database's client */
export const selectProfile = (names: "api" | "client"): Prisma.Sql =>
  Prisma.raw(
    profileFields.map((field) => `u.${field}${names === "client" ? ` AS "${profileColumns[field]}"` : ""}`).join(", "),
  );

/** The part of a user's row that may be shown. */
export type ShownUser = Pick<User, "id" | "email"> & Record<"createdAt" | "updatedAt", Instant> & ProfileRow;

/** Row → answer, for an active member with this role. */
export function presentUser(user: ShownUser, role: TeamRole): PresentedUser {
  return {
    id: user.id,
    email: user.email ?? "",
    ...profileOf(user),
    role,
    status: "active",
    created_at: instantText(user.createdAt),
    updated_at: instantText(user.updatedAt),
  };
}

const profileOf = (user: ProfileRow): ProfileFields =>
  Object.fromEntries(profileFields.map((field) => [field, user[profileColumns[field]]])) as unknown as ProfileFields;

import type { z } from "zod";
import type { userSchema } from "@/lib/contract/users";
import type { User } from "@/lib/generated/prisma/client";
import type { TeamRole } from "@/lib/permissions";

export type PresentedUser = z.infer<typeof userSchema>;

/** The part of a user's row that may be shown. */
export type ShownUser = Pick<
  User,
  "id" | "email" | "firstName" | "lastName" | "avatar" | "bio" | "createdAt" | "updatedAt"
>;

/** Row → answer, for an active member with this role. */
export function presentUser(user: ShownUser, role: TeamRole): PresentedUser {
  return {
    id: user.id,
    email: user.email ?? "",
    first_name: user.firstName,
    last_name: user.lastName,
    avatar: user.avatar,
    bio: user.bio,
    role,
    status: "active",
    created_at: user.createdAt.toISOString(),
    updated_at: user.updatedAt.toISOString(),
  };
}

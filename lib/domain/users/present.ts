import type { z } from "zod";
import type { userSchema } from "@/lib/contract/users";
import type { User } from "@/lib/generated/prisma/client";
import type { TeamRole } from "@/lib/permissions";

/** Row → answer, for an active member with this role. */
export function presentUser(user: User, role: TeamRole): z.infer<typeof userSchema> {
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

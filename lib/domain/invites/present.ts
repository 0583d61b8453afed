import type { z } from "zod";
import type { userSchema } from "@/lib/contract/users";
import type { Invite } from "@/lib/generated/prisma/client";

/** Row → answer: an invited person as a user of the team, who is nothing yet but what the inviter typed. */
export function presentInvite(invite: Invite): z.infer<typeof userSchema> {
  return {
    id: invite.id,
    email: invite.email,
    first_name: invite.firstName,
    last_name: invite.lastName,
    avatar: null,
    bio: "",
    role: invite.role,
    status: "invited",
    created_at: invite.createdAt.toISOString(),
    updated_at: invite.updatedAt.toISOString(),
  };
}

import type { z } from "zod";
import { blankProfile, type ProfileFields } from "@/lib/contract/profile-fields";
import type { userSchema } from "@/lib/contract/users";
import { versions, type Version } from "@/lib/contract/versions";
import type { Invite } from "@/lib/generated/prisma/client";

/** All we have of an invited person is what the inviter typed. */
const presentName = ({ firstName, lastName }: Pick<Invite, "firstName" | "lastName">): ProfileFields => ({
  ...blankProfile,
  first_name: firstName,
  last_name: lastName,
});

/** Row → answer: an invited person as a user of the team. */
export function presentInvite(invite: Invite): z.infer<typeof userSchema> {
  return {
    id: invite.id,
    email: invite.email,
    ...presentName(invite),
    role: invite.role,
    status: "invited",
    created_at: invite.createdAt.toISOString(),
    updated_at: invite.updatedAt.toISOString(),
  };
}

/** @returns the version of an invited person, as the team's list of users tells them */
export const inviteVersion = (invite: Pick<Invite, "id" | "email" | "firstName" | "lastName" | "role">): Version =>
  versions.user({ ...invite, ...presentName(invite), status: "invited" });

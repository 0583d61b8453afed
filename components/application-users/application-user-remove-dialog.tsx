"use client";

import { useRouter } from "next/navigation";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { useRemoveApplicationUser } from "@/lib/browser/application-users";
import { roleWithArticle } from "@/lib/format/role-name";
import { fullName } from "@/lib/full-name";
import { paths } from "@/lib/paths";
import { can } from "@/lib/permissions";
import type { ApplicationUserDialogProps } from "./application-user-dialog-props";

export function ApplicationUserRemoveDialog({ application, viewer, user, ...dialog }: ApplicationUserDialogProps) {
  const isSelf = user.id === viewer.id;
  const keepsAccess = can({ role: user.role }, "application.read");
  const leaving = isSelf && !keepsAccess;
  const router = useRouter();
  const remove = useRemoveApplicationUser(application.id, user.id, leaving);

  async function confirm() {
    await remove.mutateAsync();
    dialog.onOpenChange(false);
    toast.success(isSelf ? `You left ${application.name}` : `Removed ${fullName(user)} from ${application.name}`);
    if (leaving) router.push(paths.applications);
  }

  const who = isSelf ? "You" : "They";
  const effect = keepsAccess
    ? `${who} keep access to ${application.name} as ${roleWithArticle(user.role)} of the team.`
    : `${who} lose access to ${application.name} right away.`;
  return (
    <ConfirmDialog
      {...dialog}
      title={isSelf ? `Leave ${application.name}?` : `Remove ${fullName(user)}?`}
      text={`${effect} Everything ${who.toLowerCase()} created stays, and its credentials keep working.`}
      action={isSelf ? "Leave application" : "Remove from application"}
      onConfirm={confirm}
    />
  );
}

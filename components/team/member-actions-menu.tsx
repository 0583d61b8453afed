"use client";

import { Ellipsis, LogOut, Mail, MailX, MonitorX, ShieldCheck, UserMinus } from "lucide-react";
import { useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { resendInvite } from "@/lib/browser/invites";
import type { User } from "@/lib/browser/users";
import { fullName } from "@/lib/full-name";
import { InviteCancelDialog } from "./invite-cancel-dialog";
import type { MemberDialogProps } from "./member-dialog-props";
import { MemberLeaveDialog } from "./member-leave-dialog";
import { MemberRemoveDialog } from "./member-remove-dialog";
import { MemberSessionsDialog } from "./member-sessions-dialog";
import { mayManage } from "./member-rules";

const MemberRoleDialog = lazyDialog(async () => (await import("./member-role-dialog")).MemberRoleDialog);

type MemberActionsMenuProps = Pick<MemberDialogProps, "viewer" | "member" | "isLastOwner">;

/** What this viewer may do with this member; nothing at all is no menu. */
export function MemberActionsMenu({ viewer, member, isLastOwner }: MemberActionsMenuProps) {
  const [open, setOpen] = useState<"role" | "sessions" | "end" | null>(null);
  const returnFocus = useRef<HTMLButtonElement>(null);
  const isSelf = member.id === viewer.id;
  const isManaged = mayManage(viewer, member);
  if (!isSelf && !isManaged) return null;

  const trigger = (
    <button
      ref={returnFocus}
      type="button"
      aria-label={`Actions for ${fullName(member)}`}
      className={buttonClass({ look: "quiet", size: "icon" })}
    >
      <Ellipsis aria-hidden />
    </button>
  );
  const dialog = (name: NonNullable<typeof open>) => ({
    viewer,
    member,
    isLastOwner,
    open: open === name,
    onOpenChange: (opening: boolean) => setOpen(opening ? name : null),
  });

  if (member.status === "invited") {
    return (
      <>
        <DropdownMenu trigger={trigger}>
          {({ Item, Separator }) => (
            <>
              <Item onSelect={() => void resend(member)}>
                <Mail aria-hidden />
                Resend invite
              </Item>
              <Item onSelect={() => setOpen("role")}>
                <ShieldCheck aria-hidden />
                Change role
              </Item>
              <Separator />
              <Item tone="danger" onSelect={() => setOpen("end")}>
                <MailX aria-hidden />
                Cancel invite
              </Item>
            </>
          )}
        </DropdownMenu>
        <MemberRoleDialog {...dialog("role")} returnFocus={returnFocus} />
        <InviteCancelDialog {...dialog("end")} returnFocus={returnFocus} />
      </>
    );
  }
  const End = isSelf ? MemberLeaveDialog : MemberRemoveDialog;
  const EndIcon = isSelf ? LogOut : UserMinus;
  return (
    <>
      <DropdownMenu trigger={trigger}>
        {({ Item, Separator }) => (
          <>
            {isManaged && (
              <>
                <Item onSelect={() => setOpen("role")}>
                  <ShieldCheck aria-hidden />
                  Change role
                </Item>
                {!isSelf && (
                  <Item onSelect={() => setOpen("sessions")}>
                    <MonitorX aria-hidden />
                    End sessions
                  </Item>
                )}
                <Separator />
              </>
            )}
            <Item tone="danger" onSelect={() => setOpen("end")}>
              <EndIcon aria-hidden />
              {isSelf ? "Leave team" : "Remove from team"}
            </Item>
          </>
        )}
      </DropdownMenu>
      {isManaged && <MemberRoleDialog {...dialog("role")} returnFocus={returnFocus} />}
      {isManaged && !isSelf && <MemberSessionsDialog {...dialog("sessions")} returnFocus={returnFocus} />}
      <End {...dialog("end")} returnFocus={returnFocus} />
    </>
  );
}

async function resend(member: User) {
  try {
    await resendInvite(member.email);
    toast.success(`Sent ${fullName(member)} a new link`, { description: "Links in earlier emails still work, too." });
  } catch (error) {
    toast.error(`We couldn’t send ${fullName(member)} a new link`, { description: messageOf(error) });
  }
}

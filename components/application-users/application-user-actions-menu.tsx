"use client";

import { Ellipsis, LogOut, ShieldCheck, UserMinus } from "lucide-react";
import { useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { fullName } from "@/lib/full-name";
import type { ApplicationUserDialogProps } from "./application-user-dialog-props";
import { ApplicationUserRemoveDialog } from "./application-user-remove-dialog";

const ApplicationUserRoleDialog = lazyDialog(
  async () => (await import("./application-user-role-dialog")).ApplicationUserRoleDialog,
);

type ApplicationUserActionsMenuProps = Pick<ApplicationUserDialogProps, "application" | "viewer" | "user">;

export function ApplicationUserActionsMenu(props: ApplicationUserActionsMenuProps) {
  const [open, setOpen] = useState<"role" | "remove" | null>(null);
  const returnFocus = useRef<HTMLButtonElement>(null);
  const isSelf = props.user.id === props.viewer.id;
  const trigger = (
    <button
      ref={returnFocus}
      type="button"
      aria-label={`Actions for ${fullName(props.user)}`}
      className={buttonClass({ look: "quiet", size: "icon" })}
    >
      <Ellipsis aria-hidden />
    </button>
  );
  const dialog = (name: NonNullable<typeof open>) => ({
    ...props,
    open: open === name,
    onOpenChange: (opening: boolean) => setOpen(opening ? name : null),
  });
  return (
    <>
      <DropdownMenu trigger={trigger}>
        {({ Item, Separator }) => (
          <>
            <Item onSelect={() => setOpen("role")}>
              <ShieldCheck aria-hidden />
              Change role
            </Item>
            <Separator />
            <Item tone="danger" onSelect={() => setOpen("remove")}>
              {isSelf ? <LogOut aria-hidden /> : <UserMinus aria-hidden />}
              {isSelf ? "Leave application" : "Remove from application"}
            </Item>
          </>
        )}
      </DropdownMenu>
      <ApplicationUserRoleDialog {...dialog("role")} returnFocus={returnFocus} />
      <ApplicationUserRemoveDialog {...dialog("remove")} returnFocus={returnFocus} />
    </>
  );
}

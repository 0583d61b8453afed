"use client";

import { ChevronsUpDown, LogOut, Scale, Settings } from "lucide-react";
import { Link } from "@/components/ui/link";
import { Avatar } from "@/components/patterns/avatar";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { logOut } from "@/lib/browser/session";
import { paths } from "@/lib/paths";
import type { Viewer } from "./viewer";

const tellStillIn = (error: unknown) => void toast.error("You’re still logged in", { description: messageOf(error) });

/** @param onNavigate called on the way to a page, so that a drawer can close */
export function UserMenu({ viewer, onNavigate }: { viewer: Viewer; onNavigate?: (() => void) | undefined }) {
  const trigger = (
    <button
      type="button"
      className="flex w-full items-center gap-2.5 rounded-md p-2 text-left transition-colors hover:bg-sunken data-[state=open]:bg-sunken"
    >
      <Avatar name={viewer.name} avatar={viewer.avatar} size="small" />
      <span className="sr-only">Account of </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{viewer.name}</span>
        <span className="block truncate text-xs text-ink-soft">{viewer.email}</span>
      </span>
      <ChevronsUpDown aria-hidden className="size-4 text-ink-faint" />
    </button>
  );
  return (
    <DropdownMenu trigger={trigger} align="start" side="top">
      {({ Item, Separator, Label }) => (
        <>
          <Label>
            <span className="block max-w-56 truncate font-medium">{viewer.name}</span>
            <span className="block max-w-56 truncate text-xs text-ink-soft">{viewer.email}</span>
          </Label>
          <Separator />
          <Item asChild {...(onNavigate ? { onSelect: onNavigate } : {})}>
            <Link href={paths.settings}>
              <Settings aria-hidden />
              Settings
            </Link>
          </Item>
          {viewer.isOperator && (
            <Item asChild {...(onNavigate ? { onSelect: onNavigate } : {})}>
              <Link href={paths.operator}>
                <Scale aria-hidden />
                Reconciliation
              </Link>
            </Item>
          )}
          <Item onSelect={() => void logOut().catch(tellStillIn)}>
            <LogOut aria-hidden />
            Log out
          </Item>
        </>
      )}
    </DropdownMenu>
  );
}

"use client";

import { ChevronsUpDown, LogOut } from "lucide-react";
import {
  DropdownMenu,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
} from "@/components/ui/dropdown-menu";
import { Monogram } from "@/components/ui/monogram";
import { logOut } from "@/lib/client/session";
import type { Viewer } from "./viewer";

export function UserMenu({ viewer }: { viewer: Viewer }) {
  const trigger = (
    <button
      type="button"
      className="flex w-full items-center gap-2.5 rounded-md p-2 text-left transition-colors hover:bg-sunken data-[state=open]:bg-sunken"
    >
      <Monogram name={viewer.name} size="small" />
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
      <DropdownMenuLabel>
        <span className="block max-w-56 truncate font-medium">{viewer.name}</span>
        <span className="block max-w-56 truncate text-xs text-ink-soft">{viewer.email}</span>
      </DropdownMenuLabel>
      <DropdownMenuSeparator />
      <DropdownMenuItem onSelect={() => void logOut()}>
        <LogOut aria-hidden />
        Log out
      </DropdownMenuItem>
    </DropdownMenu>
  );
}

"use client";

import { ChevronsUpDown, Plus } from "lucide-react";
import { useRef, useState } from "react";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { Monogram } from "@/components/ui/monogram";
import { Spinner } from "@/components/ui/spinner";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { enter } from "@/lib/browser/enter";
import { switchTeam } from "@/lib/browser/session";
import { roleNames } from "@/lib/format/role-name";
import { paths } from "@/lib/paths";
import type { Viewer } from "./viewer";

const TeamCreateDialog = lazyDialog(
  async () => (await import("@/components/team/team-create-dialog")).TeamCreateDialog,
);

/** Which team the portal acts for, and the way to the person's other ones. */
export function TeamSwitcher({ viewer }: { viewer: Viewer }) {
  const [switching, setSwitching] = useState(false);
  const [creating, setCreating] = useState(false);
  const returnFocus = useRef<HTMLButtonElement>(null);

  async function change(teamId: string) {
    if (teamId === viewer.teamId || switching) return;
    setSwitching(true);
    try {
      await switchTeam(teamId);
      enter(paths.applications);
    } catch (error) {
      setSwitching(false);
      toast.error(`Still in ${viewer.teamName}`, { description: messageOf(error) });
    }
  }

  const Icon = switching ? Spinner : ChevronsUpDown;
  const trigger = (
    <button
      ref={returnFocus}
      type="button"
      aria-busy={switching}
      className="flex w-full items-center gap-2.5 rounded-md border border-line bg-surface p-2 text-left transition-colors hover:bg-sunken data-[state=open]:bg-sunken"
    >
      <Monogram name={viewer.teamName} size="small" />
      <span className="min-w-0 flex-1">
        <span className="block text-xs text-ink-soft">Team</span>
        <span className="block truncate font-medium">{viewer.teamName}</span>
      </span>
      <Icon aria-hidden className="size-4 text-ink-faint" />
    </button>
  );
  return (
    <>
      <DropdownMenu trigger={trigger} align="start" fitted>
        {({ Item, Choice, Separator, Label }) => (
          <>
            <Label>
              <span className="text-xs text-ink-soft">Your teams</span>
            </Label>
            <Choice
              label="Your teams"
              value={viewer.teamId}
              onValueChange={(teamId) => void change(teamId)}
              options={viewer.teams.map(({ id, team_name: name, role }) => ({
                value: id,
                label: (
                  <>
                    <span className="block truncate">{name}</span>
                    <span className="block text-xs text-ink-soft">{roleNames[role]}</span>
                  </>
                ),
              }))}
            />
            <Separator />
            <Item onSelect={() => setCreating(true)}>
              <Plus aria-hidden />
              Create a team…
            </Item>
          </>
        )}
      </DropdownMenu>
      <TeamCreateDialog open={creating} onOpenChange={setCreating} returnFocus={returnFocus} />
    </>
  );
}

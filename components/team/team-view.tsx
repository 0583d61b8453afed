"use client";

import { UserPlus, Users } from "lucide-react";
import { Avatar } from "@/components/patterns/avatar";
import { EmptyState } from "@/components/patterns/empty-state";
import { ListControls } from "@/components/patterns/list-controls";
import { PageHeader } from "@/components/patterns/page-header";
import { NoMatch, QueryList } from "@/components/patterns/query-list";
import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { useIsLastOwner } from "@/lib/browser/team";
import { useUsers, type User } from "@/lib/browser/users";
import { countOf } from "@/lib/format/count-of";
import { roleNames } from "@/lib/format/role-name";
import { fullName } from "@/lib/full-name";
import { can } from "@/lib/permissions";
import { useDialogInAddress } from "@/lib/view/dialog-in-address";
import { useSearchText } from "@/lib/view/search-text";
import { useListOrder } from "@/lib/view/use-list-order";
import { MemberActionsMenu } from "./member-actions-menu";
import { MembersSkeleton } from "./members-skeleton";
import type { TeamViewer } from "./team-viewer";

const MemberInviteDialog = lazyDialog(async () => (await import("./member-invite-dialog")).MemberInviteDialog);

const noun: [string, string] = ["person", "people"];

const columns = [
  { label: "Name" },
  { label: "Email" },
  { label: "Role", className: "w-28" },
  { label: "Status", className: "w-24" },
  { label: "Joined or invited", className: "w-40" },
  { label: "Actions", hidden: true, className: "w-16" },
] as const;

export function TeamView({ viewer }: { viewer: TeamViewer }) {
  const mayInvite = can(viewer, "member.add");
  const [inviting, setInviting] = useDialogInAddress("invite");
  const { text, q, setText, clear } = useSearchText();
  const [order] = useListOrder();
  const query = useUsers(q, order);
  const isLastOwner = useIsLastOwner(viewer.role);
  const members = query.data?.pages.flatMap((page) => page.items);
  const total = query.data?.pages[0]?.total;
  const isAlone = q === "" && members?.length === 1;
  const invite = mayInvite && (
    <Button onClick={() => setInviting(true)}>
      <UserPlus aria-hidden />
      Invite member
    </Button>
  );

  return (
    <div className="space-y-6">
      <PageHeader
        title="Team"
        text={
          mayInvite
            ? `Everyone in ${viewer.teamName}, including people you’ve invited.`
            : `The people you work with in ${viewer.teamName}. Owners and admins decide who is on the team.`
        }
        actions={!isAlone && invite}
      />
      {!isAlone && <ListControls label="Search members" text={text} onTextChange={setText} total={total} noun={noun} />}
      <Card aria-label="Members">
        <QueryList
          query={query}
          items={members}
          what="your team"
          skeleton={<MembersSkeleton />}
          found={q !== "" && total !== undefined && `${countOf(total, noun)} found for “${q}”.`}
          empty={<NoMatch title={`No members match “${q}”`} action="Clear search" onClear={clear} />}
        >
          {(found) => (
            <Table caption="Members and invites" columns={columns}>
              {found.map((member) => (
                <MemberRow
                  key={member.id}
                  viewer={viewer}
                  member={member}
                  isLastOwner={isLastOwner && member.id === viewer.id}
                />
              ))}
            </Table>
          )}
        </QueryList>
        {isAlone && (
          <div className="border-t border-line">
            <EmptyState
              icon={Users}
              title={mayInvite ? "Nobody else here yet" : "Nobody else here yet"}
              text={
                mayInvite
                  ? "Invite the people you build with. Each gets their own login, and a role that decides what they can do."
                  : "As soon as you share an application with someone, they show up here."
              }
            >
              {invite}
            </EmptyState>
          </div>
        )}
      </Card>
      {mayInvite && <MemberInviteDialog viewer={viewer} open={inviting} onOpenChange={setInviting} />}
    </div>
  );
}

interface MemberRowProps {
  viewer: TeamViewer;
  member: User;
  isLastOwner: boolean;
}

function MemberRow({ viewer, member, isLastOwner }: MemberRowProps) {
  const { email, avatar, role, status, created_at: createdAt } = member;
  return (
    <TableRow>
      <TableCell className="@max-2xl:pr-10">
        <span className="flex min-w-0 items-center gap-3">
          <Avatar name={fullName(member)} avatar={avatar} />
          <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 font-medium wrap-anywhere">{fullName(member)}</span>
            {member.id === viewer.id && <Badge>You</Badge>}
            {member.second_factor && <Badge tone="good">Two-factor</Badge>}
            {viewer.secondFactorRequired && member.second_factor === false && (
              <Badge tone="waiting">No second factor</Badge>
            )}
          </span>
        </span>
      </TableCell>
      {/* In a card it stands under the name, and has the whole width. */}
      <TableCell className="break-all text-ink-soft">{email}</TableCell>
      <TableCell label="Role">{roleNames[role]}</TableCell>
      <TableCell label="Status">
        {status === "invited" ? <Badge>Invited</Badge> : <span className="text-ink-soft">Active</span>}
      </TableCell>
      <TableCell label={status === "invited" ? "Invited" : "Joined"} className="text-ink-soft">
        <Time at={createdAt} capital />
      </TableCell>
      <TableCell className="@max-2xl:absolute @max-2xl:top-4.5 @max-2xl:right-2 @2xl:text-right">
        <MemberActionsMenu viewer={viewer} member={member} isLastOwner={isLastOwner} />
      </TableCell>
    </TableRow>
  );
}

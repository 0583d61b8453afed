"use client";

import { UserPlus, Users } from "lucide-react";
import { EmptyState } from "@/components/patterns/empty-state";
import { PageHeader } from "@/components/patterns/page-header";
import { SearchField } from "@/components/patterns/search-field";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { useDialogInAddress } from "@/lib/client/dialog-in-address";
import { useSearchText } from "@/lib/client/search-text";
import { useIsLastOwner } from "@/lib/client/team";
import { useUsers } from "@/lib/client/users";
import { can } from "@/lib/permissions";
import { MembersList } from "./members-list";
import type { TeamViewer } from "./team-viewer";

const MemberInviteDialog = lazyDialog(async () => (await import("./member-invite-dialog")).MemberInviteDialog);

export function TeamView({ viewer }: { viewer: TeamViewer }) {
  const mayInvite = can(viewer, "member.add");
  const [inviting, setInviting] = useDialogInAddress("invite");
  const { text, q, setText, clear } = useSearchText();
  const query = useUsers(q);
  const isLastOwner = useIsLastOwner(viewer.role);
  const isAlone = q === "" && query.data?.pages[0]?.items.length === 1;
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
            ? `Who is in ${viewer.teamName}, and who is invited.`
            : `Whom you work with in ${viewer.teamName}. Its owners and admins decide who is in it.`
        }
        actions={!isAlone && invite}
      />
      {!isAlone && <SearchField label="Search members" value={text} onChange={setText} />}
      <Card aria-label="Members">
        <MembersList viewer={viewer} isLastOwner={isLastOwner} query={query} q={q} onClear={clear} />
        {isAlone && (
          <div className="border-t border-line">
            <EmptyState
              icon={Users}
              title={mayInvite ? "Nobody else here yet" : "Nobody else to see yet"}
              text={
                mayInvite
                  ? "Invite those who build with you. Their role decides what they may touch, and each has a login of their own."
                  : "As soon as you share an application with somebody, they appear here."
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

import { Link } from "@/components/ui/link";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { DialogActions } from "@/components/ui/dialog";
import { paths } from "@/lib/paths";
import { can } from "@/lib/permissions";
import type { ApplicationViewer } from "./application-viewer";

interface NobodyToAddProps {
  viewer: ApplicationViewer;
  onClose: () => void;
}

/** Everybody is on the application already: what to do about it depends on who asks. */
export function NobodyToAdd({ viewer, onClose }: NobodyToAddProps) {
  const mayInvite = can(viewer, "member.add");
  return (
    <>
      <p className="text-pretty">
        Everyone on your team already has access.{" "}
        {mayInvite
          ? "If someone is missing, invite them to the team. Once they accept, you can add them here."
          : "If someone is missing, ask an owner or admin of the team to invite them."}
      </p>
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          Close
        </Button>
        {mayInvite && (
          <Link href={paths.inviteMember} className={buttonClass()}>
            Invite to the team
          </Link>
        )}
      </DialogActions>
    </>
  );
}

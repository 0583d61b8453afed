import type { RefObject } from "react";
import type { User } from "@/lib/browser/users";
import type { TeamViewer } from "./team-viewer";

/** What every dialog about one member is given. */
export interface MemberDialogProps {
  viewer: TeamViewer;
  member: User;
  /** The member is the team's only owner. */
  isLastOwner: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  returnFocus: RefObject<HTMLElement | null>;
}

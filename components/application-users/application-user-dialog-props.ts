import type { RefObject } from "react";
import type { ApplicationUser } from "@/lib/browser/application-users";
import type { Application } from "@/lib/browser/applications";
import type { ApplicationViewer } from "./application-viewer";

/** What every dialog about one user of an application is given. */
export interface ApplicationUserDialogProps {
  application: Application;
  viewer: ApplicationViewer;
  user: ApplicationUser;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  returnFocus: RefObject<HTMLElement | null>;
}

import type { RefObject } from "react";
import type { Credential } from "@/lib/browser/credentials";

/** What every dialog about one credential is given. */
export interface CredentialDialogProps {
  applicationId: string;
  credential: Credential;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  returnFocus: RefObject<HTMLElement | null>;
}

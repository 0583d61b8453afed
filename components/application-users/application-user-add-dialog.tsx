"use client";

import { Dialog } from "@/components/ui/dialog";
import type { Application } from "@/lib/browser/applications";
import { ApplicationUserAddForm } from "./application-user-add-form";
import type { ApplicationViewer } from "./application-viewer";

interface ApplicationUserAddDialogProps {
  application: Application;
  viewer: ApplicationViewer;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function ApplicationUserAddDialog({ open, onOpenChange, ...rest }: ApplicationUserAddDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Add a member"
      description={`Choose who on your team works on ${rest.application.name}.`}
    >
      <ApplicationUserAddForm {...rest} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useDeleteApplication, type Application } from "@/lib/browser/applications";
import { paths } from "@/lib/paths";

export function ApplicationDeleteSection({ application }: { application: Application }) {
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const remove = useDeleteApplication(application.id);

  async function confirm() {
    await remove.mutateAsync();
    toast.success(`Deleted ${application.name}`);
    router.push(paths.applications);
  }

  return (
    <Section title="Danger zone">
      <div className="flex flex-wrap items-center justify-between gap-4 p-4 sm:p-5">
        <div className="min-w-48 flex-1">
          <h3 className="font-medium">Delete this application</h3>
          <p className="text-pretty text-ink-soft">
            Its credentials stop working right away. This can&apos;t be undone.
          </p>
        </div>
        <Button look="dangerQuiet" onClick={() => setOpen(true)}>
          Delete application
        </Button>
      </div>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={`Delete ${application.name}?`}
        text="Everything that logs in with its credentials stops working right away. Usage so far still appears on your next invoice. This can't be undone."
        name={application.name}
        action="Delete application"
        onConfirm={confirm}
      />
    </Section>
  );
}

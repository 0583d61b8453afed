"use client";

import { blankApplication } from "@/lib/contract/application-fields";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { toast } from "@/components/ui/toast";
import { useCreateApplication } from "@/lib/browser/applications";
import { checkedBy } from "@/lib/browser/checked-by";
import { submitForm } from "@/lib/browser/form-errors";
import { paths } from "@/lib/paths";
import { ApplicationFormFields } from "./application-form-fields";

const resolver = checkedBy(() =>
  import("./application-form-body").then(({ applicationFormBody }) => applicationFormBody),
);

interface ApplicationCreateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function ApplicationCreateDialog({ open, onOpenChange }: ApplicationCreateDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Create an application"
      description="Create one for each of your products that uses Debrief. It has its own credentials and usage."
    >
      <ApplicationCreateForm onCancel={() => onOpenChange(false)} />
    </Dialog>
  );
}

function ApplicationCreateForm({ onCancel }: { onCancel: () => void }) {
  const router = useRouter();
  const create = useCreateApplication();
  const form = useForm({
    resolver,
    defaultValues: blankApplication,
  });
  const [uploading, setUploading] = useState(false);
  const { errors, isDirty, isSubmitting } = form.formState;
  // Stays busy until the new application's page is there.
  const isBusy = isSubmitting || create.isSuccess;
  useDialogHold(isBusy ? "busy" : isDirty && "typed");

  const submit = submitForm(form, async (values) => {
    const application = await create.mutateAsync(values);
    toast.success(`Created ${application.name}`);
    router.push(paths.application(application.id));
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <ApplicationFormFields form={form} onUploading={setUploading} />
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isBusy} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isBusy || uploading}>
          Create application
        </Button>
      </DialogActions>
    </form>
  );
}

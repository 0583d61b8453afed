"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { useCreateApplication } from "@/lib/client/applications";
import { submitForm } from "@/lib/client/form-errors";
import { paths } from "@/lib/paths";
import { checkedBy } from "@/lib/client/checked-by";
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
      description="One application for each product of yours that uses Debrief. Its credentials and usage belong to it."
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
    defaultValues: { name: "", description: "", icon: "" },
  });
  const [uploading, setUploading] = useState(false);
  const { errors, isSubmitting } = form.formState;

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
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
        {/* Stays busy until the new application's page is there. */}
        <Button type="submit" pending={isSubmitting || uploading || create.isSuccess}>
          Create application
        </Button>
      </DialogActions>
    </form>
  );
}

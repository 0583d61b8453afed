"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useUpdateApplication, type Application } from "@/lib/client/applications";
import { submitForm } from "@/lib/client/form-errors";
import { checkedBy } from "@/lib/client/checked-by";
import { ApplicationFormFields } from "./application-form-fields";
import { isImageIcon } from "./icon-value";

const resolver = checkedBy(() =>
  import("./application-form-body").then(({ applicationFormBody }) => applicationFormBody),
);

const valuesOf = ({ name, description, icon }: Application) => ({
  name,
  description,
  icon: isImageIcon(icon) ? icon : "",
});

// The form keeps what is typed when news come, unless told otherwise.
const asTheyAre = { keepDirtyValues: false };

export function ApplicationEditForm({ application }: { application: Application }) {
  const router = useRouter();
  const update = useUpdateApplication(application.id);
  const form = useForm({
    resolver,
    values: valuesOf(application),
    // News from the server go into the fields that nobody is typing in.
    resetOptions: { keepDirtyValues: true },
  });
  const [uploading, setUploading] = useState(false);
  const { errors, isDirty, isSubmitting, dirtyFields } = form.formState;

  const submit = submitForm(form, async (values) => {
    const changed = Object.fromEntries(
      Object.entries(values).filter(([field]) => dirtyFields[field as keyof typeof values]),
    );
    const [saved] = await update.mutateAsync(changed);
    if (saved) form.reset(valuesOf(saved), asTheyAre);
    toast.success("Saved");
    // The page's title carries the name.
    router.refresh();
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4 p-4 sm:p-5">
      <ApplicationFormFields form={form} onUploading={setUploading} />
      <FormError message={errors.root?.message} />
      <div className="flex gap-2">
        <Button type="submit" pending={isSubmitting || uploading} disabled={!isDirty}>
          Save changes
        </Button>
        {isDirty && !isSubmitting && (
          <Button look="quiet" onClick={() => form.reset(valuesOf(application), asTheyAre)}>
            Discard
          </Button>
        )}
      </div>
    </form>
  );
}

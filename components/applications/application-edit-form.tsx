"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { EditClash } from "@/components/patterns/edit-clash";
import { FormError } from "@/components/patterns/form-error";
import { isOwnImage } from "@/components/patterns/own-image";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useReadApplication, useUpdateApplication, type Application } from "@/lib/browser/applications";
import { checkedBy } from "@/lib/browser/checked-by";
import { useEdit } from "@/lib/browser/edit";
import { submitForm } from "@/lib/browser/form-errors";
import { ownApplicationFields } from "@/lib/contract/application-fields";
import { versions } from "@/lib/contract/versions";
import { ApplicationFormFields, applicationLabels } from "./application-form-fields";

const resolver = checkedBy(() =>
  import("./application-form-body").then(({ applicationFormBody }) => applicationFormBody),
);

const valuesOf = (application: Application) => ({
  ...ownApplicationFields(application),
  icon: isOwnImage(application.icon) ? application.icon : "",
});

// The form keeps what is typed when fresh data comes, unless told otherwise.
const asTheyAre = { keepDirtyValues: false };

export function ApplicationEditForm({ application }: { application: Application }) {
  const router = useRouter();
  const update = useUpdateApplication(application.id);
  const form = useForm({
    resolver,
    values: valuesOf(application),
    // Fresh data from the server goes into the fields that nobody is typing in.
    resetOptions: { keepDirtyValues: true },
  });
  const [uploading, setUploading] = useState(false);
  const { errors, isDirty, isSubmitting, dirtyFields } = form.formState;
  const edit = useEdit({
    saved: application,
    valuesOf,
    versionOf: versions.application,
    read: useReadApplication(application.id),
    isDirty,
  });

  const submit = submitForm(form, async (values) => {
    const edited = <Value,>(fields: Record<string, Value>) =>
      Object.fromEntries(Object.entries(fields).filter(([field]) => dirtyFields[field as keyof typeof values]));
    const body = edited(values);
    const answer = await edit.save(edited(form.getValues()), (ifMatch) => update.mutateAsync({ body, ifMatch }));
    if (!answer) return;
    const [saved] = answer;
    if (saved) form.reset(valuesOf(saved), asTheyAre);
    toast.success("Saved");
    // The page's title carries the name.
    router.refresh();
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4 p-4 sm:p-5">
      <ApplicationFormFields form={form} onUploading={setUploading} />
      <FormError message={errors.root?.message} />
      <EditClash
        clashes={edit.clashes}
        labels={applicationLabels}
        onKeepMine={() => void submit()}
        onUseTheirs={() => {
          form.reset(valuesOf(edit.current()), asTheyAre);
          edit.settle();
        }}
      />
      <div className="flex gap-2">
        <Button type="submit" pending={isSubmitting || uploading} disabled={!isDirty}>
          Save changes
        </Button>
        {isDirty && !isSubmitting && (
          <Button
            look="quiet"
            onClick={() => {
              form.reset(valuesOf(application), asTheyAre);
              edit.settle();
            }}
          >
            Discard
          </Button>
        )}
      </div>
    </form>
  );
}

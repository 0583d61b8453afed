"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { EditClash } from "@/components/patterns/edit-clash";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { ImageField } from "@/components/patterns/image-field";
import { Button } from "@/components/ui/button";
import { Input, Textarea } from "@/components/ui/input";
import { Monogram } from "@/components/ui/monogram";
import { toast } from "@/components/ui/toast";
import { checkedBy } from "@/lib/browser/checked-by";
import { useEdit } from "@/lib/browser/edit";
import { submitForm } from "@/lib/browser/form-errors";
import { useReadProfile, useUpdateProfile, type Profile } from "@/lib/browser/profile";
import { versions } from "@/lib/contract/versions";
import { fullName } from "@/lib/full-name";
import { profileFormValues } from "./profile-form-values";

const resolver = checkedBy(() => import("./profile-form-body").then(({ profileFormBody }) => profileFormBody));

// The form keeps what is typed when fresh data comes, unless told otherwise.
const asTheyAre = { keepDirtyValues: false };

export function ProfileForm({ profile }: { profile: Profile }) {
  const router = useRouter();
  const update = useUpdateProfile(profile.id);
  const [uploading, setUploading] = useState(false);
  const form = useForm({
    resolver,
    values: profileFormValues(profile),
    // Fresh data from the server goes into the fields that nobody is typing in.
    resetOptions: { keepDirtyValues: true },
  });
  const { errors, isDirty, isSubmitting, dirtyFields } = form.formState;
  const edit = useEdit({
    saved: profile,
    valuesOf: (from: Profile) => ({ ...profileFormValues(from) }),
    versionOf: versions.user,
    read: useReadProfile(),
    isDirty,
  });

  const submit = submitForm(form, async (values) => {
    const edited = <Value,>(fields: Record<string, Value>) =>
      Object.fromEntries(Object.entries(fields).filter(([field]) => dirtyFields[field as keyof typeof values]));
    const body = edited(values);
    const saved = await edit.save(edited(form.getValues()), (ifMatch) => update.mutateAsync({ body, ifMatch }));
    if (!saved) return;
    form.reset(profileFormValues(saved), asTheyAre);
    toast.success("Saved");
    // The frame of the page carries the name.
    router.refresh();
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4 p-4 sm:p-5">
      <Controller
        control={form.control}
        name="avatar"
        render={({ field }) => (
          <ImageField
            label="Picture"
            shape="round"
            value={field.value}
            onChange={field.onChange}
            onBusyChange={setUploading}
            error={errors.avatar?.message}
            fallback={<Monogram name={fullName(profile)} size="huge" round />}
          />
        )}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField required label="First name" error={errors.first_name?.message}>
          {(control) => (
            <Input {...control} {...form.register("first_name")} autoComplete="given-name" maxLength={100} />
          )}
        </FormField>
        <FormField label="Last name" aside="Optional" error={errors.last_name?.message}>
          {(control) => (
            <Input {...control} {...form.register("last_name")} autoComplete="family-name" maxLength={100} />
          )}
        </FormField>
      </div>
      <FormField label="About you" aside="Optional" error={errors.bio?.message}>
        {(control) => (
          <Textarea
            {...control}
            {...form.register("bio")}
            placeholder="What you work on, and what to ask you about."
            maxLength={1_000}
          />
        )}
      </FormField>
      <FormError message={errors.root?.message} />
      <EditClash
        isOwn
        clashes={edit.clashes}
        labels={{ avatar: "Picture", first_name: "First name", last_name: "Last name", bio: "About you" }}
        onKeepMine={() => void submit()}
        onUseTheirs={() => {
          form.reset(profileFormValues(edit.current()), asTheyAre);
          edit.settle();
        }}
      />
      <div className="flex gap-2">
        <Button type="submit" pending={isSubmitting} disabled={!isDirty || uploading}>
          Save changes
        </Button>
        {isDirty && !isSubmitting && (
          <Button
            look="quiet"
            onClick={() => {
              form.reset(profileFormValues(profile), asTheyAre);
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

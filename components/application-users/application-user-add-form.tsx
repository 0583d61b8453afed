"use client";

import { useState } from "react";
import { useController, useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { fullName } from "@/components/team/user-name";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { useAddApplicationUser } from "@/lib/client/application-users";
import type { Application } from "@/lib/client/applications";
import { useCandidates } from "@/lib/client/candidates";
import { submitForm } from "@/lib/client/form-errors";
import { useSettled } from "@/lib/client/settled";
import { checkedBy } from "@/lib/client/checked-by";
import { ApplicationRoleCards } from "./application-role-cards";
import type { ApplicationViewer } from "./application-viewer";
import { CandidatePicker } from "./candidate-picker";
import { NobodyToAdd } from "./nobody-to-add";

const resolver = checkedBy(() =>
  import("@/lib/contract/application-users").then(({ addApplicationUserByBody }) => addApplicationUserByBody.body),
);

interface ApplicationUserAddFormProps {
  application: Application;
  viewer: ApplicationViewer;
  onClose: () => void;
}

export function ApplicationUserAddForm({ application, viewer, onClose }: ApplicationUserAddFormProps) {
  const [text, setText] = useState("");
  const q = useSettled(text.trim());
  const found = useCandidates(application.id, q);
  const add = useAddApplicationUser(application.id);
  const form = useForm({
    resolver,
    defaultValues: { user_id: "", role: "developer" as const },
  });
  const { field: user } = useController({ control: form.control, name: "user_id" });
  const { field: role } = useController({ control: form.control, name: "role" });
  const { errors, isSubmitting } = form.formState;

  const submit = submitForm(form, async (values) => {
    const added = await add.mutateAsync(values);
    onClose();
    toast.success(`${fullName(added)} can now work on ${application.name}`);
  });

  // Not while the last one is being added: the list knows of that before this dialog closes.
  const isSettled = q === "" && text.trim() === "" && !found.isPending && !found.members.isError && !isSubmitting;
  if (isSettled && found.candidates.length === 0) return <NobodyToAdd viewer={viewer} onClose={onClose} />;
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <CandidatePicker
        found={found}
        text={text}
        q={q}
        onTextChange={(typed) => {
          setText(typed);
          // Who was chosen may be out of sight now.
          user.onChange("");
        }}
        value={user.value}
        onValueChange={user.onChange}
        error={errors.user_id?.message}
      />
      <ApplicationRoleCards value={role.value} onValueChange={role.onChange} />
      <FormError message={errors.root?.message ?? errors.role?.message} />
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting} disabled={!user.value}>
          Add member
        </Button>
      </DialogActions>
    </form>
  );
}

"use client";

import { useController, useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { PersonPicker } from "@/components/patterns/person-picker";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { toast } from "@/components/ui/toast";
import { useAddApplicationUser, useApplicationUsers } from "@/lib/browser/application-users";
import type { Application } from "@/lib/browser/applications";
import { checkedBy } from "@/lib/browser/checked-by";
import { submitForm } from "@/lib/browser/form-errors";
import { usePeople } from "@/lib/browser/people";
import { fullName } from "@/lib/full-name";
import { can } from "@/lib/permissions";
import { ApplicationRoleCards } from "./application-role-cards";
import type { ApplicationViewer } from "./application-viewer";
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
  const { data: users = [] } = useApplicationUsers(application.id);
  const added = new Set(users.map(({ id }) => id));
  const found = usePeople(({ id, role }) => !can({ role }, "application.read") && !added.has(id));
  const add = useAddApplicationUser(application.id);
  const form = useForm({
    resolver,
    defaultValues: { user_id: "", role: "developer" as const },
  });
  const { field: user } = useController({ control: form.control, name: "user_id" });
  const { field: role } = useController({ control: form.control, name: "role" });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isSubmitting ? "busy" : isDirty && "typed");

  const submit = submitForm(form, async (values) => {
    const added = await add.mutateAsync(values);
    onClose();
    toast.success(`${fullName(added)} can now work on ${application.name}`);
  });

  // Not while the last one is being added: the list knows of that before this dialog closes.
  if (found.isNobody && !isSubmitting) return <NobodyToAdd viewer={viewer} onClose={onClose} />;
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <PersonPicker
        found={found}
        nobody={(q) => `Nobody you can add has “${q}” in their name or email address.`}
        value={user.value}
        onValueChange={user.onChange}
        error={errors.user_id?.message}
      />
      <ApplicationRoleCards value={role.value} onValueChange={role.onChange} />
      <FormError message={errors.root?.message ?? errors.role?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting} disabled={!user.value}>
          Add member
        </Button>
      </DialogActions>
    </form>
  );
}

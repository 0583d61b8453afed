"use client";

import { Controller, useForm, useWatch } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { checkedBy } from "@/lib/browser/checked-by";
import { submitForm } from "@/lib/browser/form-errors";
import { useInviteMember } from "@/lib/browser/team";
import { fullName } from "@/lib/full-name";
import type { TeamRole } from "@/lib/permissions";
import { rolesToGive } from "./member-rules";
import { RoleCards } from "./role-cards";
import type { TeamViewer } from "./team-viewer";

const resolver = checkedBy(() =>
  import("@/lib/contract/teams").then(({ addTeamUser }) =>
    addTeamUser.body.omit({ password: true, current_password: true }),
  ),
);

interface MemberInviteDialogProps {
  viewer: TeamViewer;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function MemberInviteDialog({ viewer, open, onOpenChange }: MemberInviteDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Invite someone to ${viewer.teamName}`}
      description="We’ll email them a link that works for seven days. They join with the account they have, or choose a password if they’re new."
    >
      <InviteForm viewer={viewer} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

function InviteForm({ viewer, onClose }: { viewer: TeamViewer; onClose: () => void }) {
  const invite = useInviteMember(viewer.teamId);
  const form = useForm({
    resolver,
    defaultValues: { email: "", first_name: "", last_name: "", role: "developer" as TeamRole },
  });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isSubmitting ? "busy" : isDirty && "typed");
  const makesOwner = useWatch({ control: form.control, name: "role" }) === "owner";

  const submit = submitForm(form, async (values) => {
    await invite.mutateAsync(values);
    onClose();
    toast.success(`Invited ${fullName(values)}`, {
      description: `The link is on its way to ${values.email}.`,
    });
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField required label="Email" error={errors.email?.message}>
        {(control) => (
          <Input
            {...control}
            {...form.register("email")}
            type="email"
            autoComplete="off"
            placeholder="grace@example.com"
            maxLength={254}
          />
        )}
      </FormField>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField required label="First name" error={errors.first_name?.message}>
          {(control) => <Input {...control} {...form.register("first_name")} autoComplete="off" maxLength={100} />}
        </FormField>
        <FormField label="Last name" aside="Optional" error={errors.last_name?.message}>
          {(control) => <Input {...control} {...form.register("last_name")} autoComplete="off" maxLength={100} />}
        </FormField>
      </div>
      <Controller
        control={form.control}
        name="role"
        render={({ field }) => (
          <RoleCards value={field.value} onValueChange={field.onChange} roles={rolesToGive(viewer)} />
        )}
      />
      {makesOwner && <p className="text-xs text-ink-soft">All owners get an email about a new owner.</p>}
      <p className="text-xs text-ink-soft">To add a person right away with a password you choose, use the API.</p>
      <FormError message={errors.root?.message ?? errors.role?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Send invite
        </Button>
      </DialogActions>
    </form>
  );
}

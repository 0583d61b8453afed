"use client";

import { Controller, useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { submitForm } from "@/lib/client/form-errors";
import { useInviteMember } from "@/lib/client/team";
import { checkedBy } from "@/lib/client/checked-by";
import { rolesToGive } from "./member-rules";
import { RoleCards } from "./role-cards";
import type { TeamViewer } from "./team-viewer";

const resolver = checkedBy(() =>
  import("@/lib/contract/teams").then(({ addTeamUser }) => addTeamUser.body.omit({ password: true })),
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
      title={`Invite somebody to ${viewer.teamName}`}
      description="We mail them a link that works for seven days. Who has an account joins with it; who is new chooses a password."
    >
      <InviteForm viewer={viewer} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

function InviteForm({ viewer, onClose }: { viewer: TeamViewer; onClose: () => void }) {
  const invite = useInviteMember(viewer.teamId);
  const form = useForm({
    resolver,
    defaultValues: { email: "", first_name: "", last_name: "", role: "developer" as const },
  });
  const { errors, isSubmitting } = form.formState;

  const submit = submitForm(form, async (values) => {
    await invite.mutateAsync(values);
    onClose();
    toast.success(`Invited ${values.first_name} ${values.last_name}`, {
      description: `The link is on its way to ${values.email}.`,
    });
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField label="E-mail" error={errors.email?.message}>
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
        <FormField label="First name" error={errors.first_name?.message}>
          {(control) => <Input {...control} {...form.register("first_name")} autoComplete="off" maxLength={100} />}
        </FormField>
        <FormField label="Last name" error={errors.last_name?.message}>
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
      <p className="text-xs text-ink-soft">To add somebody at once, with a password that you set, use the API.</p>
      <FormError message={errors.root?.message ?? errors.role?.message} />
      <DialogActions>
        <Button look="secondary" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Send invite
        </Button>
      </DialogActions>
    </form>
  );
}

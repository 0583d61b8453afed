"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input, Select } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { submitForm } from "@/lib/browser/form-errors";
import { useSetTeamSso, type TeamSso } from "@/lib/browser/single-sign-on";

interface TeamSsoDialogProps {
  teamId: string;
  sso: TeamSso;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function TeamSsoDialog({ teamId, sso, open, onOpenChange }: TeamSsoDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={sso.provider ? "Change single sign-on" : "Set up single sign-on"}
      description={
        sso.provider
          ? "With another issuer, client ID or domain, everyone who logged in this way is logged out. Another domain is to be proven anew."
          : "Your provider tells you these when you register us there."
      }
    >
      <SsoForm teamId={teamId} sso={sso} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function SsoForm({ teamId, sso, onDone }: Pick<TeamSsoDialogProps, "teamId" | "sso"> & { onDone: () => void }) {
  const { provider } = sso;
  const set = useSetTeamSso(teamId);
  const form = useForm({
    defaultValues: {
      issuer: provider?.issuer ?? "",
      client_id: provider?.client_id ?? "",
      client_secret: "",
      domain: provider?.domain ?? "",
      default_role: provider?.default_role ?? "developer",
    },
  });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isSubmitting ? "busy" : isDirty && "typed");
  const submit = submitForm(form, async ({ client_secret: secret, ...values }) => {
    // With another domain, there is none proven, which the rule takes.
    const required = provider?.required === true && provider.domain === values.domain.trim();
    await set(sso, { ...values, required, ...(secret ? { client_secret: secret } : {}) });
    onDone();
    toast.success("Saved");
  });
  return (
    <form method="post" onSubmit={submit} noValidate className="space-y-4">
      <FormField required label="Issuer" error={errors.issuer?.message} hint="As your provider spells it.">
        {(control) => (
          <Input {...control} {...form.register("issuer")} type="url" placeholder="https://id.example.com" />
        )}
      </FormField>
      <FormField required label="Client ID" error={errors.client_id?.message}>
        {(control) => <Input {...control} {...form.register("client_id")} autoComplete="off" spellCheck={false} />}
      </FormField>
      <FormField
        required={!provider}
        label="Client secret"
        error={errors.client_secret?.message}
        hint={provider && "Leave it empty to keep the one there is."}
      >
        {(control) => <Input {...control} {...form.register("client_secret")} type="password" autoComplete="off" />}
      </FormField>
      <FormField
        required
        label="Domain"
        error={errors.domain?.message}
        hint="Only addresses of this domain can log in. You’ll prove that it’s yours."
      >
        {(control) => <Input {...control} {...form.register("domain")} placeholder="example.com" />}
      </FormField>
      <FormField label="Role of new people" error={errors.default_role?.message}>
        {(control) => (
          <Select {...control} {...form.register("default_role")}>
            <option value="developer">Developer</option>
            <option value="admin">Admin</option>
          </Select>
        )}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Save
        </Button>
      </DialogActions>
    </form>
  );
}

"use client";

import { useForm, useWatch } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { checkedBy } from "@/lib/browser/checked-by";
import { useCreateClient, type NewClient } from "@/lib/browser/api-clients";
import { submitForm } from "@/lib/browser/form-errors";
import { ClientCheckbox } from "./client-checkbox";

const resolver = checkedBy(() => import("@/lib/contract/clients").then(({ createClient }) => createClient.body));

interface ClientCreateFormProps {
  mayTrust: boolean;
  onMade: (made: NewClient) => void;
  onCancel: () => void;
}

export function ClientCreateForm({ mayTrust, onMade, onCancel }: ClientCreateFormProps) {
  const create = useCreateClient();
  const form = useForm({
    resolver,
    defaultValues: { name: "", redirectURI: "", public: false, trusted: false },
  });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isSubmitting ? "making" : isDirty && "typed");
  const [wantsTrust, isPublic] = useWatch({ control: form.control, name: ["trusted", "public"] });
  const trusted = wantsTrust && !isPublic;

  const submit = submitForm(form, async (values) => onMade(await create({ ...values, trusted })));

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField
        required
        label="Name"
        error={errors.name?.message}
        hint="Something you’ll recognize in your list of sessions."
      >
        {(control) => (
          <Input
            {...control}
            {...form.register("name")}
            placeholder="Deployment script"
            autoComplete="off"
            maxLength={100}
          />
        )}
      </FormField>
      <FormField
        required
        label="Redirect URI"
        error={errors.redirectURI?.message}
        hint="Where your app receives redirects. For a command line, use http://127.0.0.1/callback: any port works."
      >
        {(control) => (
          <Input
            {...control}
            {...form.register("redirectURI")}
            inputMode="url"
            placeholder="https://example.com/callback"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </FormField>
      <ClientCheckbox
        control={form.control}
        name="public"
        label="Public"
        text="For a command line, an app on a phone or a page: it can’t keep a secret, so it gets none. People give it access in the portal."
      />
      {mayTrust && !isPublic && (
        <ClientCheckbox
          control={form.control}
          name="trusted"
          label="Trusted"
          text="It can reset passwords of people who are only on this team, except owners, without access to their email. Turn this on only for your own server, and only if nobody else has the secret."
        />
      )}
      {mayTrust && trusted && <p className="text-xs text-ink-soft">All owners get an email about a trusted client.</p>}
      <FormError message={errors.root?.message ?? errors.trusted?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Create client
        </Button>
      </DialogActions>
    </form>
  );
}

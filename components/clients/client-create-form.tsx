"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { useCreateClient, type NewClient } from "@/lib/client/clients";
import { submitForm } from "@/lib/client/form-errors";
import { checkedBy } from "@/lib/client/checked-by";
import { ClientTrustedField } from "./client-trusted-field";

const resolver = checkedBy(() => import("@/lib/contract/authentication").then(({ createClient }) => createClient.body));

interface ClientCreateFormProps {
  mayTrust: boolean;
  onMade: (made: NewClient) => void;
  onCancel: () => void;
}

export function ClientCreateForm({ mayTrust, onMade, onCancel }: ClientCreateFormProps) {
  const create = useCreateClient();
  const form = useForm({
    resolver,
    defaultValues: { name: "", redirectURI: "", trusted: false },
  });
  const { errors, isSubmitting } = form.formState;

  return (
    <form onSubmit={submitForm(form, async (values) => onMade(await create(values)))} noValidate className="space-y-4">
      <FormField
        label="Name"
        error={errors.name?.message}
        hint="What it is, so that you recognise it among your sessions."
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
        label="Redirect address"
        error={errors.redirectURI?.message}
        hint="The address it belongs to. A script that has none takes http://localhost."
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
      {mayTrust && <ClientTrustedField control={form.control} />}
      <FormError message={errors.root?.message ?? errors.trusted?.message} />
      <DialogActions>
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Create client
        </Button>
      </DialogActions>
    </form>
  );
}

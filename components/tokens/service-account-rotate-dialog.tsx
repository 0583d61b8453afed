"use client";

import { useForm, useWatch } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { OverlapSelect } from "@/components/patterns/overlap-select";
import { SecretDialog } from "@/components/patterns/secret-dialog";
import { SecretReveal } from "@/components/patterns/secret-reveal";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { submitForm } from "@/lib/browser/form-errors";
import { useRotateServiceAccount, type NewServiceAccount, type ServiceAccount } from "@/lib/browser/tokens";

interface RotateDialogProps {
  account: ServiceAccount;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function ServiceAccountRotateDialog({ account, ...dialog }: RotateDialogProps) {
  return (
    <SecretDialog<NewServiceAccount>
      {...dialog}
      title={`Rotate the secret of ${account.name}`}
      text="You get a new secret; the client ID stays the same. Keep the old secret working until you’ve deployed the new one everywhere."
      done={`${account.name} has a new secret`}
      isFormNarrow
      form={(onMade, onCancel) => <RotateForm account={account} onMade={onMade} onCancel={onCancel} />}
      reveal={(made, onDone) => (
        <SecretReveal
          values={[
            { label: "Client ID", variable: "DEBRIEF_SERVICE_CLIENT_ID", value: made.client_id },
            { label: "Client secret", variable: "DEBRIEF_SERVICE_CLIENT_SECRET", value: made.client_secret },
          ]}
          fileName="debrief-service-account.env"
          onDone={onDone}
        />
      )}
    />
  );
}

interface RotateFormProps {
  account: ServiceAccount;
  onMade: (made: NewServiceAccount) => void;
  onCancel: () => void;
}

function RotateForm({ account, onMade, onCancel }: RotateFormProps) {
  const rotate = useRotateServiceAccount(account.id);
  const form = useForm({ defaultValues: { overlap_hours: 24 } });
  const { errors, isSubmitting } = form.formState;
  useDialogHold(isSubmitting && "making");
  const atOnce = useWatch({ control: form.control, name: "overlap_hours" }) === 0;
  const submit = submitForm(form, async (values) => onMade(await rotate(values)));
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField
        label="The old secret stops working"
        error={errors.overlap_hours?.message}
        hint={
          atOnce
            ? "Anything that still uses it is locked out right away, and its access tokens stop."
            : "You can stop it earlier. A secret from an earlier rotation stops right away."
        }
      >
        {(control) => <OverlapSelect {...control} {...form.register("overlap_hours", { valueAsNumber: true })} />}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Rotate secret
        </Button>
      </DialogActions>
    </form>
  );
}

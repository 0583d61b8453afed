"use client";

import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { ShownSecret } from "@/components/patterns/shown-secret";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input } from "@/components/ui/input";
import { linkClass } from "@/components/ui/link-class";
import { submitForm } from "@/lib/browser/form-errors";
import { turnOn, type SecondFactorKey } from "@/lib/browser/second-factor";
import { QrCode } from "./qr-code";

interface KeyFormProps {
  secretKey: SecondFactorKey;
  /** Given the recovery codes. */
  onMade: (codes: string[]) => void;
  onCancel: () => void;
}

/** The key as a picture and as text, and a code that shows that an app has it. */
export function KeyForm({ secretKey: { secret, uri }, onMade, onCancel }: KeyFormProps) {
  const form = useForm({ defaultValues: { otp: "" } });
  const { errors, isSubmitting } = form.formState;
  // The recovery codes come with the answer, this once.
  useDialogHold(isSubmitting && "making");
  const submit = submitForm(form, async ({ otp }) => onMade(await turnOn(otp)));

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <QrCode text={uri} label="QR code with your key" />
      {/* Nobody scans the screen of the phone in their hand. */}
      <p className="hidden text-center pointer-coarse:block">
        <a href={uri} className={linkClass}>
          Open an app on this device
        </a>
      </p>
      <ShownSecret label="Key" value={secret} />
      <FormField
        required
        label="Authentication code"
        error={errors.otp?.message}
        hint="The six digits that your app shows now."
      >
        {(control) => (
          <Input
            {...control}
            {...form.register("otp", { required: "Enter the code that your app shows." })}
            inputMode="numeric"
            autoComplete="one-time-code"
            className="font-mono tracking-wider"
          />
        )}
      </FormField>
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          Turn on
        </Button>
      </DialogActions>
    </form>
  );
}

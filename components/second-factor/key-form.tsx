"use client";

import { useId } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
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
  const id = useId();
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
      <div>
        <p id={id} className="font-medium">
          Key
        </p>
        <div className="mt-1.5 flex items-start gap-2">
          <code
            aria-labelledby={id}
            role="group"
            className="min-h-9 min-w-0 flex-1 rounded-md border border-line bg-sunken px-3 py-2 font-mono text-xs leading-5 break-all select-all"
          >
            {secret}
          </code>
          <CopyButton labelled text={secret} what="key" />
        </div>
      </div>
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

"use client";

import { Controller, useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Input, Select } from "@/components/ui/input";
import { submitForm } from "@/lib/browser/form-errors";
import type { Scope } from "@/lib/scopes";
import { ScopesField } from "./scopes-field";

/** What somebody has typed of a key that is to be made, as the API takes it. */
export interface KeyWish {
  name: string;
  scopes: Scope[];
  addresses: string[];
  expires_at: string;
}

interface KeyFormProps {
  placeholder: string;
  /** Whether it can be bound to addresses. */
  withAddresses?: boolean;
  action: string;
  /** What it throws is shown at the fields it names. */
  onSubmit: (wish: KeyWish) => Promise<unknown>;
  onCancel: () => void;
}

/** In days. */
const lives = [30, 90, 180, 365];

const endAfter = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const listOf = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean);

/** The form for a service account, and for a personal access token. What is wrong with it is for the API to say. */
export function KeyForm({ placeholder, withAddresses = false, action, onSubmit, onCancel }: KeyFormProps) {
  const form = useForm({
    defaultValues: { name: "", scopes: [] as Scope[], addresses: "", expires_at: "90" },
  });
  const { errors, isDirty, isSubmitting } = form.formState;
  useDialogHold(isSubmitting ? "making" : isDirty && "typed");
  const submit = submitForm(form, ({ expires_at: days, addresses, ...wish }) =>
    onSubmit({
      ...wish,
      addresses: listOf(addresses),
      expires_at: endAfter(Number(days)),
    }),
  );
  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <FormField required label="Name" error={errors.name?.message}>
        {(control) => (
          <Input {...control} {...form.register("name")} placeholder={placeholder} autoComplete="off" maxLength={100} />
        )}
      </FormField>
      <Controller
        control={form.control}
        name="scopes"
        render={({ field }) => (
          <ScopesField value={field.value} onChange={field.onChange} error={errors.scopes?.message} />
        )}
      />
      <FormField required label="Expires" error={errors.expires_at?.message}>
        {(control) => (
          <Select {...control} {...form.register("expires_at")}>
            {lives.map((days) => (
              <option key={days} value={days}>
                In {days} days
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {withAddresses && (
        <FormField
          label="Addresses"
          aside="optional"
          error={errors.addresses?.message}
          hint="The addresses and networks it may be used from, such as 203.0.113.0/24, with commas in between. Empty means anywhere."
        >
          {(control) => (
            <Input
              {...control}
              {...form.register("addresses")}
              placeholder="203.0.113.0/24, 2001:db8::/32"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </FormField>
      )}
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isSubmitting} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isSubmitting}>
          {action}
        </Button>
      </DialogActions>
    </form>
  );
}

"use client";

import { useId } from "react";
import { useController, type Control } from "react-hook-form";
import type { z } from "zod";
import { Checkbox } from "@/components/ui/checkbox";
import { Label } from "@/components/ui/label";
import type { createClient } from "@/lib/contract/clients";

type Fields = z.input<typeof createClient.body>;

/** For owners only: what such a client may do is more than any other. */
export function ClientTrustedField({
  control,
}: {
  control: Control<Fields, unknown, z.output<typeof createClient.body>>;
}) {
  const { field } = useController({ control, name: "trusted" });
  const id = useId();
  return (
    <div className="flex items-start gap-2.5 rounded-lg border border-line p-3">
      <Checkbox
        id={id}
        aria-describedby={`${id}-text`}
        checked={field.value ?? false}
        onCheckedChange={(checked) => field.onChange(checked === true)}
      />
      <div>
        <Label htmlFor={id}>Trusted</Label>
        <p id={`${id}-text`} className="mt-1 text-xs text-pretty text-ink-soft">
          It can reset passwords of people who are only on this team, except owners, without access to their email. Turn
          this on only for your own server, and only if nobody else has the secret.
        </p>
      </div>
    </div>
  );
}

"use client";

import { useId } from "react";
import { useController, type Control } from "react-hook-form";
import type { z } from "zod";
import { Checkbox } from "@/components/ui/checkbox";
import { Label } from "@/components/ui/label";
import type { createClient } from "@/lib/contract/clients";

type Fields = z.input<typeof createClient.body>;

interface ClientCheckboxProps {
  control: Control<Fields, unknown, z.output<typeof createClient.body>>;
  name: "public" | "trusted";
  label: string;
  /** What it makes of the client. */
  text: string;
}

/** Something that a client is, or isn't. */
export function ClientCheckbox({ control, name, label, text }: ClientCheckboxProps) {
  const { field } = useController({ control, name });
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
        <Label htmlFor={id}>{label}</Label>
        <p id={`${id}-text`} className="mt-1 text-xs text-pretty text-ink-soft">
          {text}
        </p>
      </div>
    </div>
  );
}

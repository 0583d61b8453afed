"use client";

import { useState } from "react";
import { FormField } from "@/components/patterns/form-field";
import { Input } from "@/components/ui/input";

interface AuditDayFieldProps {
  label: string;
  /** A day, an instant, or "". */
  value: string;
  onChange: (day: string) => void;
}

/** A day of the log. It counts once it is whole: half a year typed is the year 20. */
export function AuditDayField({ label, value, onChange }: AuditDayFieldProps) {
  const day = value.slice(0, 10);
  const [typed, setTyped] = useState(day);
  const [seen, setSeen] = useState(day);

  // The address changed under us: "back", or the filters were cleared.
  if (seen !== day) {
    setSeen(day);
    setTyped(day);
  }

  return (
    <FormField label={label}>
      {(control) => (
        <Input
          {...control}
          type="date"
          min="2000-01-01"
          max="2999-12-31"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            if (target.validity.valid && target.value !== day) onChange(target.value);
          }}
        />
      )}
    </FormField>
  );
}

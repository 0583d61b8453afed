"use client";

import { useId } from "react";
import { FieldError } from "@/components/patterns/field-error";
import { Checkbox } from "@/components/ui/checkbox";
import { Label } from "@/components/ui/label";
import { scopeNames, scopes, type Scope } from "@/lib/scopes";

interface ScopesFieldProps {
  value: readonly Scope[];
  onChange: (value: Scope[]) => void;
  error?: string | undefined;
}

/** What a key may do: each scope with what it means. */
export function ScopesField({ value, onChange, error }: ScopesFieldProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1.5 text-sm font-medium">What it may do</legend>
      <ul className="divide-y divide-line rounded-lg border border-line">
        {scopeNames.map((name) => (
          <li key={name} className="flex items-start gap-2.5 px-3 py-2">
            <Checkbox
              id={`${id}-${name}`}
              aria-describedby={`${id}-${name}-text`}
              checked={value.includes(name)}
              onCheckedChange={(checked) =>
                onChange(scopeNames.filter((other) => (other === name ? checked === true : value.includes(other))))
              }
            />
            <div className="min-w-0">
              <Label htmlFor={`${id}-${name}`} className="font-mono text-xs leading-5 font-normal">
                {name}
              </Label>
              <p id={`${id}-${name}-text`} className="text-xs text-pretty text-ink-soft">
                {scopes[name]}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {error && <FieldError id={`${id}-error`} message={error} />}
    </fieldset>
  );
}

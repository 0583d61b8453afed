"use client";

import { useState } from "react";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { PasswordInput } from "@/components/patterns/password-input";
import { SearchField } from "@/components/patterns/search-field";
import { Input, Select, Textarea } from "@/components/ui/input";
import { Sample } from "./sample";

export function FormSamples() {
  const [text, setText] = useState("");
  return (
    <Sample title="Fields">
      <div className="grid gap-4 sm:grid-cols-2">
        <FormField label="Name" hint="What helps to fill it in">
          {(control) => <Input {...control} placeholder="Support chat" />}
        </FormField>
        <FormField label="Email" error="Must be an email address.">
          {(control) => <Input {...control} defaultValue="ada@" />}
        </FormField>
        <FormField label="Password" aside={<span className="text-xs text-ink-soft">optional</span>}>
          {(control) => <PasswordInput {...control} autoComplete="off" />}
        </FormField>
        <FormField label="Environment">
          {(control) => (
            <Select {...control}>
              <option>Sandbox</option>
              <option>Production</option>
            </Select>
          )}
        </FormField>
        <FormField label="Description">{(control) => <Textarea {...control} rows={2} />}</FormField>
        <FormField label="Can't be changed">
          {(control) => <Input {...control} defaultValue="Fixed" disabled />}
        </FormField>
      </div>
      <SearchField label="Search applications" value={text} onChange={setText} />
      <FormError message="What is wrong with the form as a whole." />
    </Sample>
  );
}

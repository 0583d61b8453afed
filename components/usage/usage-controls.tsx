"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { presetOf, usagePresetNames, usagePresets, utcDay, type UsagePreset } from "@/lib/view/usage-range";
import type { UsageView } from "@/lib/view/usage-view";

interface UsageControlsProps {
  view: UsageView;
  onChange: (change: Partial<UsageView>) => void;
  onDownload: () => Promise<void>;
}

/** Which usage is shown: a range with a name or days of the viewer's choice, and an environment. */
export function UsageControls({ view, onChange, onDownload }: UsageControlsProps) {
  const [today] = useState(() => utcDay(Date.now()));
  const [pending, setPending] = useState(false);
  const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);

  async function download() {
    setPending(true);
    try {
      await onDownload();
    } catch (error) {
      toast.error("We couldn’t create the file", { description: messageOf(error) });
    } finally {
      setPending(false);
    }
  }

  return (
    <div role="search" aria-label="What to show" className="grid grid-cols-2 items-end gap-3 lg:flex">
      <FormField label="Range">
        {(control) => (
          <Select
            {...control}
            value={presetOf(view, today) ?? "own"}
            onChange={({ target: { value } }) => {
              if (value !== "own") onChange(usagePresets[value as UsagePreset].rangeOn(today));
            }}
          >
            {usagePresetNames.map((name) => (
              <option key={name} value={name}>
                {usagePresets[name].label}
              </option>
            ))}
            <option value="own">Custom range</option>
          </Select>
        )}
      </FormField>
      <FormField label="Environment">
        {(control) => (
          <Select
            {...control}
            value={view.environment ?? ""}
            onChange={({ target: { value } }) => onChange({ environment: (value || null) as UsageView["environment"] })}
          >
            <option value="">Both</option>
            <option value="production">Production</option>
            <option value="sandbox">Sandbox</option>
          </Select>
        )}
      </FormField>
      {(["start", "end"] as const).map((name) => (
        <FormField key={name} label={name === "start" ? "From (UTC)" : "To (UTC)"}>
          {(control) => (
            <Input
              {...control}
              type="date"
              // The field keeps what is typed until it is a day.
              key={view[name]}
              defaultValue={view[name]}
              max={today}
              onChange={({ target: { value } }) => {
                if (isDay(value)) onChange({ [name]: value, interval: "day" });
              }}
            />
          )}
        </FormField>
      ))}
      <Button look="secondary" pending={pending} onClick={() => void download()} className="col-span-2 lg:ml-auto">
        <Download aria-hidden />
        Download CSV
      </Button>
    </div>
  );
}

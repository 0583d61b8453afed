"use client";

import { Download } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CopyButton } from "@/components/ui/copy-button";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Label } from "@/components/ui/label";
import { saveFile } from "@/lib/browser/save-file";

interface SecretRevealProps {
  /** The secret, and what belongs to it; the secret last. Each with its name for the .env file. */
  values: readonly { label: string; variable: string; value: string }[];
  fileName: string;
  onDone: () => void;
  /** Buttons to show beside it. */
  children?: ReactNode;
}

/** Shows a secret the only time it can be shown. It lives in this component's props and nowhere else. */
export function SecretReveal({ values, fileName, onDone, children }: SecretRevealProps) {
  const [stored, setStored] = useState(false);
  const id = useId();
  useDialogHold(!stored && "secret");

  return (
    <div className="space-y-4">
      {values.map(({ label, variable, value }) => (
        <div key={label}>
          <p id={`${id}-${variable}`} className="font-medium">
            {label}
          </p>
          <div className="mt-1.5 flex items-start gap-2">
            <code
              aria-labelledby={`${id}-${variable}`}
              role="group"
              className="min-h-9 min-w-0 flex-1 rounded-md border border-line bg-sunken px-3 py-2 font-mono text-xs leading-5 break-all select-all"
            >
              {value}
            </code>
            <CopyButton labelled text={value} what={label.toLowerCase()} />
          </div>
        </div>
      ))}
      <Button look="secondary" onClick={() => saveFile(fileName, asEnvironment(values))}>
        <Download aria-hidden />
        Download as .env
      </Button>
      {children}
      <div className="flex items-start gap-2.5 border-t border-line pt-4">
        <Checkbox id={id} checked={stored} onCheckedChange={(checked) => setStored(checked === true)} />
        <Label htmlFor={id} className="font-normal">
          I stored the secret somewhere safe
        </Label>
      </div>
      <DialogActions>
        <Button disabled={!stored} onClick={onDone}>
          Done
        </Button>
      </DialogActions>
    </div>
  );
}

const asEnvironment = (values: SecretRevealProps["values"]): string =>
  values.map(({ variable, value }) => `${variable}=${value}\n`).join("");

"use client";

import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { saveFile } from "@/lib/browser/save-file";
import { ShownSecret } from "./shown-secret";
import { StoredCheck } from "./stored-check";

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
  return (
    <div className="space-y-4">
      {values.map(({ label, value }) => (
        <ShownSecret key={label} label={label} value={value} />
      ))}
      <Button look="secondary" onClick={() => saveFile(fileName, asEnvironment(values))}>
        <Download aria-hidden />
        Download as .env
      </Button>
      {children}
      <StoredCheck what="secret" onDone={onDone} />
    </div>
  );
}

const asEnvironment = (values: SecretRevealProps["values"]): string =>
  values.map(({ variable, value }) => `${variable}=${value}\n`).join("");

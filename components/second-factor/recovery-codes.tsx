"use client";

import { Download } from "lucide-react";
import { StoredCheck } from "@/components/patterns/stored-check";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { saveFile } from "@/lib/browser/save-file";

export const codesTitle = "Store your recovery codes";
export const codesText =
  "If you lose your phone, each of these gets you in once. Keep them where you’ll find them without it. We can’t show them again.";

interface RecoveryCodesProps {
  email: string;
  codes: readonly string[];
  onDone: () => void;
}

/** Shows recovery codes the only time they can be shown. */
export function RecoveryCodes({ email, codes, onDone }: RecoveryCodesProps) {
  const text = codes.join("\n");

  return (
    <div className="space-y-4">
      <ul
        aria-label="Recovery codes"
        className="grid grid-cols-1 gap-x-6 gap-y-1 rounded-md border border-line bg-sunken px-4 py-3 font-mono text-xs leading-5 select-all sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyButton labelled text={text} what="recovery codes" />
        <Button
          look="secondary"
          onClick={() =>
            saveFile(
              "debrief-recovery-codes.txt",
              `Recovery codes of ${email} for the Debrief Developer Portal. Each works once.\n\n${text}\n`,
            )
          }
        >
          <Download aria-hidden />
          Download
        </Button>
      </div>
      <StoredCheck what="codes" onDone={onDone} />
    </div>
  );
}

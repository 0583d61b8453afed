import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "@/components/ui/toast";

interface CodesStepOptions {
  onOpenChange: (open: boolean) => void;
  /** Called when the dialog is closed, to forget what was entered. */
  onReset: () => void;
  /** What is told at the end: "Passkey added". */
  done: string;
}

/**
 * The last step of a dialog that adds a second factor: the first one comes with recovery codes, which are shown before it ends.
 * @returns `codes` to be shown, `change` for the dialog, `added` for when the factor is there, with the codes that came with it, and `finish`
 */
export function useCodesStep({ onOpenChange, onReset, done }: CodesStepOptions) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const router = useRouter();

  function change(opening: boolean) {
    if (!opening) {
      // Where a team requires a second factor, the rest of the portal is there from now on.
      if (codes) router.refresh();
      setCodes(null);
      onReset();
    }
    onOpenChange(opening);
  }

  function finish() {
    change(false);
    toast.success(done);
  }

  function added(recoveryCodes: readonly string[]) {
    if (recoveryCodes.length > 0) setCodes(recoveryCodes);
    else finish();
  }

  return { codes, change, added, finish };
}

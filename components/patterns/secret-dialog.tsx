"use client";

import { useState, type ReactNode } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { DialogProps } from "@/components/ui/dialog-window";
import { toast } from "@/components/ui/toast";

interface SecretDialogProps<Made> {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  text: ReactNode;
  /** What is made, as the title asks to store it. */
  what?: "secret" | "token";
  /** What is said once it is stored. */
  done: string;
  form: (onMade: (made: Made) => void, onCancel: () => void) => ReactNode;
  reveal: (made: Made, onDone: () => void) => ReactNode;
  /** Whether the form needs less room than what it makes. */
  isFormNarrow?: boolean;
  returnFocus?: DialogProps["returnFocus"];
}

/** First the form, then what it has made, which holds the dialog open until it is stored. */
export function SecretDialog<Made>({
  open,
  onOpenChange,
  what = "secret",
  isFormNarrow = false,
  ...of
}: SecretDialogProps<Made>) {
  const [made, setMade] = useState<Made | null>(null);

  function change(opening: boolean) {
    if (!opening) setMade(null);
    onOpenChange(opening);
  }

  function finish() {
    change(false);
    toast.success(of.done);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      wide={made !== null || !isFormNarrow}
      returnFocus={of.returnFocus}
      held={made !== null}
      title={made === null ? of.title : `Store the ${what} now`}
      description={made === null ? of.text : "This is the only time we show it. We can’t recover it later."}
    >
      {made === null ? of.form(setMade, () => change(false)) : of.reveal(made, finish)}
    </Dialog>
  );
}

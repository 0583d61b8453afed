"use client";

import { Dialog as Primitive } from "radix-ui";
import { useCallback, useState, type ReactNode, type RefObject } from "react";
import { cn } from "./class-names";
import { DialogClose } from "./dialog-close";
import { DialogHold, type Hold } from "./dialog-hold";
import { useLeaveGuard } from "./leave-guard";
import { LeaveQuestion } from "./leave-question";
import { useReturnFocus } from "./use-return-focus";
import "./style-nonce";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** Neither Esc, nor a press outside, nor a cross closes it: only what is in it does. For a while, what is in it does this itself: dialog-hold.ts. */
  held?: boolean;
  wide?: boolean;
  /** Where the focus goes on closing, if the element that had it is gone by then (a menu's entry). */
  returnFocus?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
}

/** The question before something is lost. */
const questions = {
  typed: { text: "What you typed isn’t saved.", stay: "Keep editing", leave: "Discard it" },
  secret: {
    text: "Have you stored the secret? Once you leave, nobody can show it to you again.",
    stay: "Stay here",
    leave: "Leave",
  },
};

/** The dialog itself, which `dialog.tsx` fetches. */
export function DialogWindow({
  open,
  onOpenChange,
  title,
  description,
  held,
  wide,
  returnFocus,
  children,
}: DialogProps) {
  const focus = useReturnFocus(returnFocus);
  const [hold, setHold] = useState<Hold | null>(null);
  const [leaving, setLeaving] = useState<{ go: () => void } | null>(null);
  const question = hold === "typed" || hold === "secret" ? questions[hold] : null;

  const takeHold = useCallback((next: Hold | null) => {
    setHold(next);
    // A question about one reason is not a question about the next.
    setLeaving(null);
  }, []);

  /** Asks people who want to leave, or doesn't let them leave at all. */
  function hinder(go: () => void) {
    if (question) setLeaving({ go });
  }
  useLeaveGuard(open && (hold === "making" || hold === "secret"), hinder);

  function change(opening: boolean) {
    if (opening || !(held || hold)) onOpenChange(opening);
    else hinder(() => onOpenChange(false));
  }

  return (
    <Primitive.Root open={open} onOpenChange={change}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-50 animate-fade-in overflow-y-auto bg-scrim">
          <div className="grid min-h-full grid-cols-[minmax(0,1fr)] place-items-end p-2 sm:place-items-center sm:p-6">
            <Primitive.Content
              {...(description ? {} : { "aria-describedby": undefined })}
              {...focus}
              className={cn(
                "relative w-full animate-rise-in rounded-xl border border-line bg-raised p-5 wrap-anywhere shadow-high outline-none sm:p-6",
                wide ? "sm:max-w-xl" : "sm:max-w-md",
              )}
            >
              <Primitive.Title className="pr-8 text-base font-semibold">{title}</Primitive.Title>
              {description && (
                <Primitive.Description className="mt-1 text-ink-soft">{description}</Primitive.Description>
              )}
              <DialogHold value={takeHold}>
                <div className="mt-5">{children}</div>
              </DialogHold>
              {leaving && question && (
                <LeaveQuestion
                  {...question}
                  onStay={() => setLeaving(null)}
                  onLeave={() => {
                    setLeaving(null);
                    leaving.go();
                  }}
                />
              )}
              {!held && (!hold || hold === "typed") && <DialogClose className="top-4 right-4" />}
            </Primitive.Content>
          </div>
        </Primitive.Overlay>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

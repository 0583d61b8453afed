"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode, RefObject } from "react";
import { buttonClass } from "./button-class";
import { cn } from "./class-names";
import { useReturnFocus } from "./use-return-focus";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** Neither Esc, nor a press outside, nor a cross closes it: only what is in it does. */
  held?: boolean;
  wide?: boolean;
  /** Where the focus goes on closing, if the element that had it is gone by then (a menu's entry). */
  returnFocus?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
}

const stop = (event: Event) => event.preventDefault();

export function Dialog({ open, onOpenChange, title, description, held, wide, returnFocus, children }: DialogProps) {
  const focus = useReturnFocus(returnFocus);
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-50 animate-fade-in overflow-y-auto bg-scrim">
          <div className="grid min-h-full place-items-end p-2 sm:place-items-center sm:p-6">
            <Primitive.Content
              {...(description ? {} : { "aria-describedby": undefined })}
              {...(held ? { onEscapeKeyDown: stop, onPointerDownOutside: stop, onInteractOutside: stop } : {})}
              {...focus}
              className={cn(
                "relative w-full animate-rise-in rounded-xl border border-line bg-raised p-5 shadow-high outline-none sm:p-6",
                wide ? "sm:max-w-xl" : "sm:max-w-md",
              )}
            >
              <Primitive.Title className="pr-8 text-base font-semibold">{title}</Primitive.Title>
              {description && (
                <Primitive.Description className="mt-1 text-ink-soft">{description}</Primitive.Description>
              )}
              <div className="mt-5">{children}</div>
              {!held && (
                <Primitive.Close
                  aria-label="Close"
                  className={cn(buttonClass({ look: "quiet", size: "icon" }), "absolute top-4 right-4")}
                >
                  <X aria-hidden />
                </Primitive.Close>
              )}
            </Primitive.Content>
          </div>
        </Primitive.Overlay>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** The buttons at its foot: the one that goes on last, under the thumb on a phone. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">{children}</div>;
}

"use client";

import { Dialog as Primitive } from "radix-ui";
import { cn } from "./class-names";
import type { DialogProps } from "./dialog";
import { DialogClose } from "./dialog-close";
import { useReturnFocus } from "./use-return-focus";

const stop = (event: Event) => event.preventDefault();

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
              {!held && <DialogClose className="top-4 right-4" />}
            </Primitive.Content>
          </div>
        </Primitive.Overlay>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

"use client";

import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { buttonClass } from "./button-class";
import { cn } from "./class-names";

/** The cross in the corner of whatever lies over the page. */
export function DialogClose({ className }: { className: string }) {
  return (
    <Dialog.Close
      aria-label="Close"
      className={cn(buttonClass({ look: "quiet", size: "icon" }), "absolute", className)}
    >
      <X aria-hidden />
    </Dialog.Close>
  );
}

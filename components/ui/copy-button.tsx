"use client";

import { Check, Copy } from "lucide-react";
import { Button } from "./button";
import { cn } from "./class-names";
import { useCopy } from "./use-copy";

interface CopyButtonProps {
  text: string;
  /** What is copied: "client ID". */
  what: string;
  /** Shows the word beside the icon. */
  labelled?: boolean;
  className?: string;
}

export function CopyButton({ text, what, labelled = false, className }: CopyButtonProps) {
  const [state, copy] = useCopy();
  const Icon = state === "copied" ? Check : Copy;
  return (
    <>
      <Button
        look={labelled ? "secondary" : "quiet"}
        size={labelled ? "medium" : "icon"}
        aria-label={`Copy ${what}`}
        title={labelled ? undefined : `Copy ${what}`}
        onClick={() => void copy(text)}
        className={cn(state === "copied" && "text-production", className)}
      >
        <Icon aria-hidden />
        {labelled && (state === "copied" ? "Copied" : "Copy")}
      </Button>
      <span role="status" className="sr-only">
        {state === "copied" && `Copied ${what}.`}
        {state === "failed" && `Your browser didn’t let us copy. Select the ${what} and copy it by hand.`}
      </span>
    </>
  );
}

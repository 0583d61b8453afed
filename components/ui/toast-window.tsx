"use client";

import { CircleCheck, CircleX } from "lucide-react";
import { useEffect } from "react";
import { Toaster } from "sonner";
import { announceToastWindow } from "./toast";

const style = {
  "--normal-bg": "var(--raised)",
  "--normal-border": "var(--line)",
  "--normal-text": "var(--ink)",
  "--border-radius": "var(--radius-lg)",
  // Its cross at the right end, where all of ours are.
  "--toast-close-button-start": "unset",
  "--toast-close-button-end": "0",
  "--toast-close-button-transform": "translate(35%, -35%)",
  fontFamily: "var(--font-sans)",
};

// What went wrong must not look like what went well: it has another sign, and a colour all over.
const icons = {
  success: <CircleCheck aria-hidden className="size-4 text-production" />,
  error: <CircleX aria-hidden className="size-4 text-danger-ink" />,
};
const classNames = { error: "bg-danger-soft! border-danger-ink!" };

/** Where toasts are shown. */
export function ToastWindow() {
  useEffect(announceToastWindow, []);
  return (
    <Toaster
      theme="system"
      position="bottom-right"
      style={style}
      icons={icons}
      toastOptions={{ classNames }}
      closeButton
    />
  );
}

"use client";

import { createElement, useEffect, useState } from "react";
import { onFirstSign } from "@/lib/later/first-sign";
import { later } from "@/lib/later/later";
import { useLater } from "@/lib/later/use-later";

const toastWindow = later(async () => (await import("./toast-window")).ToastWindow);

/** Once for the page. It comes at the first sign of a person, who may then do what it reports. */
export function Toaster() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => onFirstSign(() => setWanted(true)), []);
  const ToastWindow = useLater(toastWindow, wanted, () => setWanted(false));
  return ToastWindow ? createElement(ToastWindow) : null;
}

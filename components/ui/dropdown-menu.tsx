"use client";

import { cloneElement, createElement, useId, useState, type KeyboardEvent, type ReactElement } from "react";
import { later } from "@/lib/later/later";
import { useLater } from "@/lib/later/use-later";
import type { MenuContent } from "./dropdown-menu-window";

interface DropdownMenuProps extends MenuContent {
  /** The button that opens it. */
  trigger: ReactElement<TriggerProps>;
}

interface TriggerProps {
  id?: string;
  "aria-haspopup"?: "menu";
  "aria-expanded"?: boolean;
  "data-state"?: "open" | "closed";
  onClick?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

const menu = later(async () => (await import("./dropdown-menu-window")).DropdownMenuWindow);

/** A menu under a button. All but the button comes after the page: floating next to something takes much code. */
export function DropdownMenu({ trigger, ...rest }: DropdownMenuProps) {
  const [open, setOpen] = useState(false);
  // It is made when somebody comes near: only then does it know whether they came by keyboard.
  const [near, setNear] = useState(false);
  const [around, setAround] = useState<HTMLElement | null>(null);
  const id = useId();
  const Menu = useLater(menu, near, () => setNear(false));
  const button = cloneElement(trigger, {
    id,
    "aria-haspopup": "menu",
    "aria-expanded": open,
    "data-state": open ? "open" : "closed",
    onClick: () => setOpen(!open),
    onKeyDown(event) {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      setOpen(true);
    },
  });
  return (
    <div ref={setAround} className="relative" onPointerEnter={() => setNear(true)} onFocus={() => setNear(true)}>
      {button}
      {Menu && createElement(Menu, { ...rest, around, open, onOpenChange: setOpen, labelledBy: id })}
    </div>
  );
}

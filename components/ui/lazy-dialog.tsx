"use client";

import { createElement, type ComponentType } from "react";
import { later } from "@/lib/later/later";
import { unreachable } from "@/lib/later/unreachable";
import { useLater } from "@/lib/later/use-later";
import { toast } from "./toast";

interface Opened {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/**
 * A dialog whose code comes after the page's own.
 * @param load imports it
 */
export function lazyDialog<Props extends Opened>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const dialog = later(load);

  function LazyDialog(props: Props) {
    const Dialog = useLater(dialog, props.open, () => {
      toast.error(unreachable);
      props.onOpenChange(false);
    });
    return Dialog ? createElement(Dialog, props) : null;
  }
  return LazyDialog;
}

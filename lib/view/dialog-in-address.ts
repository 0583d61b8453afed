"use client";

import { usePathname, useSearchParams } from "next/navigation";

/**
 * A dialog that the address opens: other pages can send people right to it.
 * @param name the word in the query, without a value
 * @returns whether it is open, and what opens and closes it
 */
export function useDialogInAddress(name: string): [boolean, (open: boolean) => void] {
  const pathname = usePathname();
  const params = useSearchParams();
  const isOpen = params.has(name);

  function toggle(open: boolean) {
    if (open === isOpen) return;
    const rest = new URLSearchParams(params);
    rest.delete(name);
    const query = [rest.toString(), ...(open ? [name] : [])].filter(Boolean).join("&");
    window.history.replaceState(null, "", query ? `${pathname}?${query}` : pathname);
  }

  return [isOpen, toggle];
}

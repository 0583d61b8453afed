"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "./class-names";

interface LinkTabsProps {
  label: string;
  tabs: readonly { href: string; label: string }[];
}

function showInRow(tab: HTMLElement | null): void {
  const row = tab?.closest("nav");
  if (tab && row) row.scrollLeft = tab.offsetLeft + tab.offsetWidth - row.clientWidth;
}

/** Tabs that are pages: links in a navigation, so that each has its address and the browser's own behaviour. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="relative -mx-1 overflow-x-auto px-1">
      <ul className="flex gap-1 border-b border-line">
        {tabs.map(({ href, label: text }) => {
          const current = pathname === href;
          return (
            <li key={href}>
              <Link
                // On a phone the row scrolls: the page one is on must not be out of sight.
                ref={current ? showInRow : undefined}
                href={href}
                aria-current={current ? "page" : undefined}
                className={cn(
                  "-mb-px flex h-10 items-center rounded-t-md border-b-2 px-3 font-medium whitespace-nowrap -outline-offset-2 transition-colors",
                  current ? "border-accent-ink text-ink" : "border-transparent text-ink-soft hover:text-ink",
                )}
              >
                {text}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

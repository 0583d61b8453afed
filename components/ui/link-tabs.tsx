"use client";

import { Link } from "./link";
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
      <ul className="flex border-b border-line sm:gap-1">
        {tabs.map(({ href, label: text }) => {
          const current = pathname === href;
          return (
            <li key={href}>
              <Link
                // On a phone the row scrolls: the current page must not be out of sight.
                ref={current ? showInRow : undefined}
                href={href}
                aria-current={current ? "page" : undefined}
                className={cn(
                  // All of them fit at 360 px: what stands beyond an edge is not there for those who don't know that it scrolls.
                  "-mb-px flex h-10 items-center rounded-t-md border-b-2 px-1.5 text-xs font-medium whitespace-nowrap -outline-offset-2 transition-colors sm:px-3 sm:text-sm",
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

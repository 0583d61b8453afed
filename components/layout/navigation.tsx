"use client";

import { Boxes, ChartColumn, Gauge, Settings, Users, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "@/components/ui/class-names";
import { paths } from "@/lib/paths";

const entries: readonly { href: string; label: string; icon: LucideIcon }[] = [
  { href: paths.dashboard, label: "Dashboard", icon: Gauge },
  { href: paths.applications, label: "Applications", icon: Boxes },
  { href: paths.monitoring, label: "Monitoring", icon: ChartColumn },
  { href: paths.team, label: "Team", icon: Users },
  { href: paths.settings, label: "Settings", icon: Settings },
];

/** @param onNavigate called on the way to a page, so that a drawer can close */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const pathname = usePathname();
  return (
    <nav aria-label="Portal">
      <ul className="space-y-0.5">
        {entries.map(({ href, label, icon: Icon }) => {
          const within = pathname === href || pathname.startsWith(`${href}/`);
          return (
            <li key={href}>
              <Link
                href={href}
                onClick={onNavigate}
                aria-current={pathname === href ? "page" : within ? "true" : undefined}
                className={cn(
                  "flex h-9 items-center gap-2.5 rounded-md px-2.5 font-medium transition-colors lg:h-8",
                  within ? "bg-sunken text-ink" : "text-ink-soft hover:bg-sunken hover:text-ink",
                )}
              >
                <Icon aria-hidden className="size-4" />
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

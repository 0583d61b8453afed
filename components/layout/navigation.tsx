"use client";

import { Link } from "@/components/ui/link";
import { usePathname } from "next/navigation";
import { cn } from "@/components/ui/class-names";
import { can, type TeamRole } from "@/lib/permissions";
import { menu } from "./menu-pages";

interface NavigationProps {
  role: TeamRole;
  /** Called on the way to a page, so that a drawer can close. */
  onNavigate?: () => void;
}

/** The pages this person may see. */
export function Navigation({ role, onNavigate }: NavigationProps) {
  const pathname = usePathname();
  const shown = menu.filter(({ permission }) => !permission || can({ role }, permission));
  return (
    <nav aria-label="Portal">
      <ul className="space-y-0.5">
        {shown.map(({ href, label, icon: Icon }) => {
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

import { OctagonAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { linkClass } from "@/components/ui/link-class";

interface DangerItemProps {
  /** What is wrong, in a sentence. */
  title: ReactNode;
  /** What comes of it. */
  children: ReactNode;
  link: { href: string; label: string };
}

/** What stops production, or is about to: a list of {@link DangerItem}. */
export const DangerList = ({ label, children }: { label: string; children: ReactNode }) => (
  <section aria-label={label} className="rounded-lg border border-danger bg-danger-soft">
    <ul className="divide-y divide-line">{children}</ul>
  </section>
);

export const DangerItem = ({ title, children, link }: DangerItemProps) => (
  <li className="flex flex-wrap items-start gap-3 px-4 py-3 sm:px-5">
    <OctagonAlert aria-hidden className="size-5 shrink-0 text-danger-ink" />
    <p className="min-w-48 flex-1 text-pretty wrap-anywhere">
      <span className="font-medium">{title}</span> {children}
    </p>
    <Link href={link.href} className={linkClass}>
      {link.label}
    </Link>
  </li>
);

/** The same for those who don't see the bills: only what they would run into anyway. */
export const DangerNote = ({ label, title, children }: { label: string; title: string; children: ReactNode }) => (
  <section aria-label={label} className="flex gap-3 rounded-lg border border-danger bg-danger-soft px-4 py-3 sm:px-5">
    <OctagonAlert aria-hidden className="size-5 shrink-0 text-danger-ink" />
    <p className="text-pretty">
      <span className="font-medium">{title}</span> {children}
    </p>
  </section>
);

import { ChevronLeft } from "lucide-react";
import { Link } from "@/components/ui/link";

/** The way back up, over the title of a page that is one of many. */
export function Breadcrumb({ href, label }: { href: string; label: string }) {
  return (
    <nav aria-label="Breadcrumb" className="print:hidden">
      <Link
        href={href}
        className="-ml-1 inline-flex h-6 items-center gap-0.5 rounded-sm pr-1 text-ink-soft transition-colors hover:text-ink"
      >
        <ChevronLeft aria-hidden className="size-4" />
        {label}
      </Link>
    </nav>
  );
}

import { Link } from "@/components/ui/link";
import { cn } from "@/components/ui/class-names";
import type { Convention } from "@/lib/docs/conventions";
import type { Chapter } from "@/lib/docs/reference";
import { paths } from "@/lib/paths";

interface DocsNavProps {
  chapters: readonly Pick<Chapter, "slug" | "name">[];
  conventions: readonly Pick<Convention, "slug" | "name">[];
  /** The chapter that is open, or `conventions`; null for the guide. */
  current: string | null;
}

export function DocsNav({ chapters, conventions, current }: DocsNavProps) {
  return (
    <nav aria-label="Documentation" className="space-y-6">
      <Part title="Guide">
        <Entry href={paths.docs} label="Managing applications" isCurrent={current === null} />
      </Part>
      <Part title="API conventions">
        <Entry href={paths.docsConventions} label="All conventions" isCurrent={current === "conventions"} />
        {conventions.map(({ slug, name }) => (
          <Entry key={slug} href={paths.docsConvention(slug)} label={name} isCurrent={false} />
        ))}
      </Part>
      <Part title="API reference">
        {chapters.map(({ slug, name }) => (
          <Entry key={slug} href={paths.docsChapter(slug)} label={name} isCurrent={current === slug} />
        ))}
      </Part>
    </nav>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <h2 className="px-2.5 text-xs font-medium text-ink-soft">{title}</h2>
      <ul className="mt-1.5 space-y-0.5">{children}</ul>
    </div>
  );
}

function Entry({ href, label, isCurrent }: { href: string; label: string; isCurrent: boolean }) {
  return (
    <li>
      <Link
        href={href}
        aria-current={isCurrent ? "page" : undefined}
        className={cn(
          "flex min-h-8 items-center rounded-md px-2.5 py-1 transition-colors",
          isCurrent ? "bg-sunken font-medium text-ink" : "text-ink-soft hover:bg-sunken hover:text-ink",
        )}
      >
        {label}
      </Link>
    </li>
  );
}

import { CodeBlock } from "@/components/ui/code-block";
import type { Convention } from "@/lib/docs/conventions";
import { Prose } from "./prose";

/** One thing that holds for every call: in words on the left, as it looks on the right. */
export function ConventionArticle({ convention: { slug, name, text, sample } }: { convention: Convention }) {
  return (
    <article
      id={slug}
      aria-labelledby={`${slug}-title`}
      className="grid scroll-mt-6 gap-6 border-t border-line pt-8 xl:grid-cols-2 xl:gap-10"
    >
      <div className="min-w-0 space-y-4">
        <h2 id={`${slug}-title`} className="text-lg font-semibold">
          <a href={`#${slug}`} className="rounded-sm hover:underline">
            {name}
          </a>
        </h2>
        {text.map((paragraph) => (
          <Prose key={paragraph} text={paragraph} />
        ))}
      </div>
      {sample && (
        <div className="min-w-0 self-start overflow-hidden rounded-lg border border-line bg-surface">
          <p className="border-b border-line px-4 py-2 font-mono text-xs text-ink-soft">{sample.what}</p>
          <CodeBlock code={sample.code} what={`${name}: ${sample.what}`} />
        </div>
      )}
    </article>
  );
}

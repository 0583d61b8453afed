import type { ReactNode } from "react";
import type { Convention } from "@/lib/docs/conventions";
import type { Chapter } from "@/lib/docs/reference";
import type { SampleLanguage } from "@/lib/view/sample-language";
import { DocsNav } from "./docs-nav";
import { LanguageChoice } from "./language-choice";

interface DocsFrameProps {
  chapters: readonly Chapter[];
  conventions: readonly Convention[];
  current: string | null;
  /** That of the samples. */
  language: SampleLanguage;
  children: ReactNode;
}

/** Navigation, then prose, then samples: in columns where there is room for them. */
export function DocsFrame({ chapters, conventions, current, language, children }: DocsFrameProps) {
  return (
    <div className="docs grid gap-8 pb-16 lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-10">
      <details className="rounded-lg border border-line bg-surface lg:hidden">
        <summary className="cursor-pointer px-4 py-3 font-medium">Contents</summary>
        <div className="border-t border-line p-2">
          <DocsNav chapters={chapters} conventions={conventions} current={current} />
        </div>
      </details>
      <div className="hidden lg:block">
        <div className="sticky top-6 max-h-[calc(100dvh-3rem)] overflow-y-auto">
          <DocsNav chapters={chapters} conventions={conventions} current={current} />
        </div>
      </div>
      <div className="min-w-0">
        <div className="mb-6 flex justify-end">
          <LanguageChoice language={language} />
        </div>
        {children}
      </div>
    </div>
  );
}

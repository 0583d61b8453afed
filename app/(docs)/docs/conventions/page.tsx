import type { Metadata } from "next";
import { ConventionArticle } from "@/components/docs/convention-article";
import { DocsFrame } from "@/components/docs/docs-frame";
import { readConventions } from "@/lib/docs/conventions";
import { readReference } from "@/lib/docs/reference";
import { env } from "@/lib/env";
import { readSampleLanguage } from "@/lib/session/sample-language";

export const metadata: Metadata = { title: "Conventions · API" };

export default async function ConventionsPage() {
  const conventions = readConventions();
  return (
    <DocsFrame
      chapters={readReference(env().PUBLIC_URL)}
      conventions={conventions}
      current="conventions"
      language={await readSampleLanguage()}
    >
      <header className="mb-10 max-w-prose space-y-3">
        <h1 className="text-2xl font-semibold tracking-tight">Conventions</h1>
        <p className="text-ink-soft">What applies to every call to the Management API.</p>
      </header>
      <div className="space-y-10">
        {conventions.map((convention) => (
          <ConventionArticle key={convention.slug} convention={convention} />
        ))}
      </div>
    </DocsFrame>
  );
}

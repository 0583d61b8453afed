import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocsFrame } from "@/components/docs/docs-frame";
import { OperationArticle } from "@/components/docs/operation-article";
import { Prose } from "@/components/docs/prose";
import { readConventions } from "@/lib/docs/conventions";
import { readReference } from "@/lib/docs/reference";
import { samplesOf } from "@/lib/docs/samples/samples-of";
import { env } from "@/lib/env";
import { findOwnClientId } from "@/lib/session/own-client-id";
import { readSampleLanguage } from "@/lib/session/sample-language";

interface ChapterPageProps {
  params: Promise<{ chapter: string }>;
}

async function findChapter({ params }: ChapterPageProps) {
  const { chapter: slug } = await params;
  const chapters = readReference(env().PUBLIC_URL);
  return { chapters, chapter: chapters.find((one) => one.slug === slug) };
}

export async function generateMetadata(props: ChapterPageProps): Promise<Metadata> {
  const { chapter } = await findChapter(props);
  return { title: chapter ? `${chapter.name} · API` : "Page not found" };
}

export default async function ChapterPage(props: ChapterPageProps) {
  const { chapters, chapter } = await findChapter(props);
  if (!chapter) notFound();
  const ownClientId = await findOwnClientId();
  return (
    <DocsFrame
      chapters={chapters}
      conventions={readConventions()}
      current={chapter.slug}
      language={await readSampleLanguage()}
    >
      <header className="mb-10 max-w-prose space-y-3">
        <h1 className="text-2xl font-semibold tracking-tight">{chapter.name}</h1>
        <div className="text-ink-soft">
          <Prose text={chapter.description} />
        </div>
      </header>
      <div className="space-y-10">
        {chapter.operations.map((operation) => (
          <OperationArticle
            key={operation.id}
            operation={operation}
            samples={samplesOf(operation, env().PUBLIC_URL, ownClientId)}
          />
        ))}
      </div>
    </DocsFrame>
  );
}

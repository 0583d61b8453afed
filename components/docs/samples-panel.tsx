import { CodeBlock } from "@/components/ui/code-block";
import type { Samples } from "@/lib/docs/samples/samples-of";
import { sampleLanguages, type SampleLanguage } from "@/lib/view/sample-language";

/** The same request in three languages. Which one is shown is chosen once for the page (`LanguageChoice`), by styles. */
export function SamplesPanel({ what, samples }: { what: string; samples: Samples }) {
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface">
      {Object.entries(sampleLanguages).map(([id, label]) => (
        <div key={id} data-language={id}>
          <CodeBlock code={samples[id as SampleLanguage]} what={`${what}, in ${label}`} />
        </div>
      ))}
    </div>
  );
}

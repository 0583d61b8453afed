import { CodeBlock } from "@/components/ui/code-block";
import type { Samples } from "@/lib/docs/samples";

const languages = [
  ["curl", "curl"],
  ["node", "Node"],
  ["python", "Python"],
] as const;

/** The same request in three languages. Which one is shown is chosen once for the page (`LanguageChoice`), without a script. */
export function SamplesPanel({ what, samples }: { what: string; samples: Samples }) {
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface">
      {languages.map(([id, label]) => (
        <div key={id} data-language={id}>
          <CodeBlock code={samples[id]} what={`${what}, in ${label}`} />
        </div>
      ))}
    </div>
  );
}

/** Radio buttons that the page's styles look at. */
export function LanguageChoice() {
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">Language of the samples</legend>
      {languages.map(([id, label], index) => (
        <label
          key={id}
          className="cursor-pointer rounded-md px-2.5 py-1 text-xs font-medium text-ink-soft transition-colors hover:bg-sunken has-checked:bg-sunken has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent-ink"
        >
          <input
            type="radio"
            name="language"
            value={id}
            id={`language-${id}`}
            defaultChecked={index === 0}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

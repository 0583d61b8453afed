"use client";

import { rememberSampleLanguage, sampleLanguages, type SampleLanguage } from "@/lib/view/sample-language";

/** Radio buttons that the page's styles look at; the choice is remembered for the next page. */
export function LanguageChoice({ language }: { language: SampleLanguage }) {
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">Language of the samples</legend>
      {Object.entries(sampleLanguages).map(([id, label]) => (
        <label
          key={id}
          className="cursor-pointer rounded-md px-2.5 py-1 text-xs font-medium text-ink-soft transition-colors hover:bg-sunken has-checked:bg-sunken has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent-ink"
        >
          <input
            type="radio"
            name="language"
            value={id}
            id={`language-${id}`}
            defaultChecked={id === language}
            onChange={() => rememberSampleLanguage(id as SampleLanguage)}
            className="sr-only"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

import { Section } from "@/components/patterns/section";
import { CodeBlock } from "@/components/ui/code-block";
import { Tabs } from "@/components/ui/tabs";
import type { Application } from "@/lib/browser/applications";
import type { Credential } from "@/lib/browser/credentials";
import {
  clientIdPlaceholder,
  rememberSampleLanguage,
  sampleLanguages,
  type SampleLanguage,
} from "@/lib/view/sample-language";

interface QuickstartProps {
  /** The request in each language, with a placeholder for the client ID. */
  samples: Record<SampleLanguage, string>;
  application: Pick<Application, "id" | "name">;
  /** Whose client ID is filled in; without it a placeholder stands there. */
  credential: Credential | undefined;
  language: SampleLanguage;
}

export function Quickstart({ samples, application: { id, name }, credential, language }: QuickstartProps) {
  const codeIn = (id: SampleLanguage) =>
    samples[id].replaceAll(clientIdPlaceholder, credential?.client_id ?? clientIdPlaceholder);
  const answer = {
    active: true,
    environment: credential?.environment ?? "sandbox",
    application: { id, name },
  };
  return (
    <Section
      title="Quickstart"
      text="Your first request tells you whether your credentials work. Run it wherever your product will run."
    >
      <p className="px-4 pt-4 pb-1 text-ink-soft sm:px-5">
        {credential ? (
          <>
            The client ID of <strong className="font-medium text-ink">{credential.label}</strong> is filled in.{" "}
          </>
        ) : (
          "Fill in your client ID. "
        )}
        Put the secret in the environment as <code className="font-mono text-xs">DEBRIEF_CLIENT_SECRET</code>, so it
        stays out of your code.
      </p>
      <Tabs
        label="Language"
        open={language}
        onOpen={(id) => rememberSampleLanguage(id as SampleLanguage)}
        tabs={Object.entries(sampleLanguages).map(([id, label]) => ({
          id,
          label,
          content: <CodeBlock code={codeIn(id as SampleLanguage)} what={`request in ${label}`} />,
        }))}
      />
      <div className="rounded-b-lg border-t border-line bg-canvas">
        <p className="px-4 pt-3 text-xs text-ink-soft sm:px-5">The response if they work</p>
        <CodeBlock code={JSON.stringify(answer, null, 2)} what="answer" copyable={false} className="-mt-2" />
      </div>
    </Section>
  );
}

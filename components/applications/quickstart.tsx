import { Section } from "@/components/patterns/section";
import { CodeBlock } from "@/components/ui/code-block";
import { Tabs } from "@/components/ui/tabs";
import type { Credential } from "@/lib/client/credentials";
import { quickstartCode } from "./quickstart-code";

interface QuickstartProps {
  publicUrl: string;
  /** Whose client ID is filled in; without it a placeholder stands there. */
  credential: Credential | undefined;
}

export function Quickstart({ publicUrl, credential }: QuickstartProps) {
  const code = quickstartCode(publicUrl, credential?.client_id ?? "YOUR_CLIENT_ID");
  const answer = `{"active": true, "environment": "${credential?.environment ?? "sandbox"}", …}`;
  const tabs = [
    { id: "curl", label: "curl", code: code.curl },
    { id: "node", label: "Node", code: code.node },
    { id: "python", label: "Python", code: code.python },
  ];
  return (
    <Section
      title="Quickstart"
      text="What the Communication API asks each time your product logs in. Run it to see that your credentials work."
    >
      <p className="px-4 pt-4 pb-1 text-ink-soft sm:px-5">
        {credential ? (
          <>
            The client ID of <strong className="font-medium text-ink">{credential.label}</strong> is filled in.{" "}
          </>
        ) : (
          "Put the client ID of your credentials in. "
        )}
        The secret and the service key come from the environment, so that neither ends up in your code.
      </p>
      <Tabs
        label="Language"
        tabs={tabs.map(({ id, label, code: text }) => ({
          id,
          label,
          content: <CodeBlock code={text} what={`request in ${label}`} />,
        }))}
      />
      <div className="rounded-b-lg border-t border-line bg-canvas">
        <p className="px-4 pt-3 text-xs text-ink-soft sm:px-5">The answer while they work</p>
        <CodeBlock code={answer} what="answer" copyable={false} className="-mt-2" />
      </div>
    </Section>
  );
}

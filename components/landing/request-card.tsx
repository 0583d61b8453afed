import { Badge } from "@/components/ui/badge";
import { CodeBlock } from "@/components/ui/code-block";

const answer = `{
  "active": true,
  "environment": "production",
  "application": {
    "id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
    "name": "Support chat"
  }
}`;

const request = (publicUrl: string) => `# Do my credentials work?
curl -X POST ${publicUrl}/api/creds/check \\
  -u "production_4Ykq0tWc81mJrZ2NfXb7Lh3vPd9s:$DEBRIEF_CLIENT_SECRET"`;

/** One real request and its answer: the first that a customer sends, with nothing but what this portal gave them. */
export function RequestCard({ publicUrl }: { publicUrl: string }) {
  return (
    <figure className="min-w-0 overflow-hidden rounded-xl border border-line bg-surface shadow-high">
      <figcaption className="flex items-center justify-between gap-3 border-b border-line px-4 py-3 font-mono text-xs">
        <span>
          <span className="font-medium text-accent-ink">POST</span> /api/creds/check
        </span>
        <span className="text-ink-faint">Request</span>
      </figcaption>
      <CodeBlock code={request(publicUrl)} what="request" />
      <div className="flex items-center justify-between border-y border-line bg-canvas px-4 py-2 font-mono text-xs">
        <Badge tone="production">200 OK</Badge>
        <span className="text-ink-faint">Response</span>
      </div>
      <CodeBlock code={answer} what="answer" copyable={false} className="bg-canvas" />
    </figure>
  );
}

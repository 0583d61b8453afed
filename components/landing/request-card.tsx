import { Badge } from "@/components/ui/badge";
import { CodeBlock } from "@/components/ui/code-block";

const answer = `{
  "active": true,
  "application_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
  "team_id": "0193a1ef-51d0-7a3c-8e44-20c9f1b7d6aa",
  "environment": "production",
  "credential_id": "0193a1f4-09be-7f61-a0d3-7be2c45518f9"
}`;

const request = (publicUrl: string) => `# Are these credentials good right now?
curl ${publicUrl}/api/creds/verify \\
  -H "Authorization: Bearer $SERVICE_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{
    "client_id": "production_4Ykq0tWc81mJrZ2NfXb7Lh3vPd9s",
    "client_secret": "dbf_production_…"
  }'`;

/** One real request and its answer: the question that everything here is about. */
export function RequestCard({ publicUrl }: { publicUrl: string }) {
  return (
    <figure className="min-w-0 overflow-hidden rounded-xl border border-line bg-surface shadow-high">
      <figcaption className="flex items-center justify-between gap-3 border-b border-line px-4 py-3 font-mono text-xs">
        <span>
          <span className="font-medium text-accent-ink">POST</span> /api/creds/verify
        </span>
        <span className="text-ink-faint">Request</span>
      </figcaption>
      <CodeBlock code={request(publicUrl)} what="request" />
      <div className="flex items-center justify-between border-y border-line bg-canvas px-4 py-2 font-mono text-xs">
        <Badge tone="production">200 OK</Badge>
        <span className="text-ink-faint">Answer</span>
      </div>
      <CodeBlock code={answer} what="answer" copyable={false} className="bg-canvas" />
    </figure>
  );
}

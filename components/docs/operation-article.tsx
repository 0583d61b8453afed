import { Badge } from "@/components/ui/badge";
import { CodeBlock } from "@/components/ui/code-block";
import type { Field } from "@/lib/docs/fields";
import type { Caller, Operation } from "@/lib/docs/reference";
import type { Samples } from "@/lib/docs/samples/samples-of";
import { Prose } from "./prose";
import { SamplesPanel } from "./samples-panel";

const callers: Record<Caller, string> = {
  anyone: "No access token needed.",
  optional: "No access token needed. If you send one, we make the call for you and your team.",
  client:
    "No access token needed, but you need a client of this API: using HTTP Basic, or `client_id` and `client_secret` in the body.",
  credentials: "No access token needed: the credentials are enough, using HTTP Basic or in the body.",
  login: "Needs an access token.",
  service: "Needs the service key of the Communication API.",
  operator: "Needs the operator key.",
};

/** One operation: what it does and takes on the left, a request and its answer on the right. */
export function OperationArticle({ operation, samples }: { operation: Operation; samples: Samples }) {
  const { id, method, path, summary, description, caller, parameters, body, answer, answerExample, status } = operation;
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      className="grid scroll-mt-6 gap-6 border-t border-line pt-8 xl:grid-cols-2 xl:gap-10"
    >
      <div className="min-w-0 space-y-4">
        <h2 id={`${id}-title`} className="text-lg font-semibold">
          <a href={`#${id}`} className="rounded-sm hover:underline">
            {summary}
          </a>
        </h2>
        <p className="flex flex-wrap items-center gap-2 font-mono text-xs">
          <Badge>{method}</Badge>
          <span className="min-w-0 break-all">/api{path}</span>
        </p>
        <Prose text={description} />
        <div className="text-ink-soft">
          <Prose text={callers[caller]} />
        </div>
        <Fields title="Parameters" fields={parameters} />
        <Fields title="Body" fields={body} />
        <Fields title="Response" fields={answer} isAnswer />
      </div>
      <div className="min-w-0 space-y-4 xl:sticky xl:top-6 xl:self-start">
        <SamplesPanel what={summary} samples={samples} />
        {answerExample !== undefined && (
          <div className="overflow-hidden rounded-lg border border-line bg-surface">
            <p className="border-b border-line px-4 py-2 font-mono text-xs text-ink-soft">{status}</p>
            <CodeBlock
              code={JSON.stringify(answerExample, null, 2)}
              what={`${summary}: the response`}
              className="max-h-96 overflow-y-auto"
            />
          </div>
        )}
      </div>
    </article>
  );
}

function Fields({ title, fields, isAnswer = false }: { title: string; fields: readonly Field[]; isAnswer?: boolean }) {
  if (fields.length === 0) return null;
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <dl className="mt-2 divide-y divide-line border-y border-line">
        {fields.map(({ name, type, isRequired, description }) => (
          <div key={name} className="py-2.5">
            <dt className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
              <code className="font-mono text-xs font-medium break-all">{name}</code>
              <span className="text-xs text-ink-soft">{type}</span>
              {!isAnswer && isRequired && <span className="text-xs text-accent-ink">required</span>}
            </dt>
            {description && (
              <dd className="mt-1 text-ink-soft">
                <Prose text={description} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}

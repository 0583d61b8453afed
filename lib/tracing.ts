import type { AsyncLocalStorage } from "node:async_hooks";
import type { Attributes } from "@opentelemetry/api";
import type { Env } from "./env";
import { AppError } from "./errors";

/** What a span is to the one it belongs to, in OpenTelemetry's words. */
export type SpanKind = "internal" | "server" | "client" | "consumer";

/** How a span begins. */
export interface SpanStart {
  kind: SpanKind;
  attributes?: Attributes;
  /** Others that have caused this, beside the one it belongs to. */
  links?: readonly OpenSpan[];
  /** When, by `performance.now()`; else now. */
  began?: number;
}

/** A part of a trace that is under way. */
export interface OpenSpan {
  readonly traceId: string;
  /** What somebody else needs to go on with this trace: https://www.w3.org/TR/trace-context/. */
  readonly traceparent: string;
  /** Whether it will be exported; never after its end. */
  readonly isRecorded: boolean;
  note(attributes: Attributes): void;
  /** @param type why: a word of few, and never a message, which may hold anything */
  fail(type: string): void;
  end(): void;
}

/** What the library does for us: lib/server/watch/start-tracing.ts. */
export interface Tracing {
  /** What is under way. */
  spans: AsyncLocalStorage<OpenSpan>;
  begin(name: string, start: SpanStart, parent: OpenSpan | undefined): OpenSpan;
  /** @returns what stands for the span that a caller tells us of; nothing where they don't, or we mustn't listen (OTEL_PROPAGATORS) */
  ofCaller(headers: Record<string, unknown>): OpenSpan | undefined;
  /** @returns the same for what a job was given as its `traceparent` */
  ofJob(traceparent: unknown): OpenSpan | undefined;
}

// The server and Next's bundle are two module graphs in one process, and what either does is of one trace.
const shared = globalThis as typeof globalThis & { debriefTracing?: Tracing };

/** Turns tracing on, for the whole process. */
export function setTracing(tracing: Tracing): void {
  shared.debriefTracing = tracing;
}

type Wanted = Pick<
  Env,
  "OTEL_SDK_DISABLED" | "OTEL_TRACES_EXPORTER" | "OTEL_EXPORTER_OTLP_ENDPOINT" | "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"
>;

/** @returns whether these settings turn tracing on: docs/decisions/0097-traces.md */
export function wantsTraces(settings: Wanted): boolean {
  if (settings.OTEL_SDK_DISABLED || settings.OTEL_TRACES_EXPORTER === "none") return false;
  const endpoint = settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  return endpoint !== undefined || settings.OTEL_TRACES_EXPORTER === "otlp";
}

/** @returns what does the tracing; nothing where it's off, and then whoever asks does nothing more */
export const tracing = (): Tracing | undefined => shared.debriefTracing;

/** @returns the span that is under way here, where it's recorded */
export function currentSpan(): OpenSpan | undefined {
  const span = shared.debriefTracing?.spans.getStore();
  return span?.isRecorded ? span : undefined;
}

/** @returns what a job needs to go on with this trace, whoever does it and whenever; nothing where there's none */
export const traceparent = (): string | undefined => shared.debriefTracing?.spans.getStore()?.traceparent;

/** @returns for a line of the log, where to find what it's about */
export const traceFields = (): { trace_id?: string } => {
  const span = currentSpan();
  return span ? { trace_id: span.traceId } : {};
};

/**
 * Does something as a part of the trace that is under way; without one, just does it.
 * @param name one of few
 * @returns what the work gives
 * @throws what the work throws
 */
export async function traced<T>(name: string, start: SpanStart, work: (span?: OpenSpan) => Promise<T>): Promise<T> {
  const parent = currentSpan();
  const on = shared.debriefTracing;
  return on && parent ? inSpan(on, on.begin(name, start, parent), work) : work();
}

/** @returns the same work, as a part of the trace that is under way whenever it's done */
export const tracedAs =
  <Given, T>(name: string, work: (given: Given) => Promise<T>): ((given: Given) => Promise<T>) =>
  (given) =>
    shared.debriefTracing ? traced(name, { kind: "internal" }, () => work(given)) : work(given);

/** How many links a span has, at most. */
const mostLinks = 32;

/**
 * Does at once what several have asked for: as a part of the first one's trace, with links to the others.
 * @param spans of those who ask, in order; where none of them is recorded, nothing is
 * @throws what the work throws
 */
export async function together<T>(name: string, spans: readonly OpenSpan[], work: () => Promise<T>): Promise<T> {
  const on = shared.debriefTracing;
  const [first, ...others] = new Set(spans);
  if (!on) return work();
  if (!first) return on.spans.exit(work);
  if (spans.length === 1) return on.spans.run(first, work);
  const attributes = { "debrief.asked": spans.length };
  const links = others.slice(0, mostLinks);
  return inSpan(on, on.begin(name, { kind: "internal", attributes, links }, first), work);
}

/**
 * Does something within a span, and ends the span with it.
 * @throws what the work throws
 */
export const inSpan = <T>(on: Tracing, span: OpenSpan, work: (span: OpenSpan) => Promise<T>): Promise<T> =>
  on.spans.run(span, async () => {
    try {
      return await work(span);
    } catch (error) {
      noteFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  });

/** Does something within a span that ends by itself. */
export const within = <T>(span: OpenSpan, work: () => T): T =>
  shared.debriefTracing ? shared.debriefTracing.spans.run(span, work) : work();

/** Says what kind of error it was. That a caller is refused is no failure of ours. */
export function noteFailure(span: OpenSpan, error: unknown): void {
  if (error instanceof AppError && error.code !== "internal") span.note({ "error.type": error.code });
  else span.fail(typeOf(error));
}

function typeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === "string" && /^\w{1,40}$/.test(code)) return code;
  return error instanceof Error ? error.constructor.name : "_OTHER";
}

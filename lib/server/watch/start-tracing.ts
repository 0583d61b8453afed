import { AsyncLocalStorage } from "node:async_hooks";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import {
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind as Kinds,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Attributes,
  type Context,
  type Span,
  type SpanContext,
} from "@opentelemetry/api";
import { getStringListFromEnv, setGlobalErrorHandler, W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter as JsonExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { OTLPTraceExporter as ProtobufExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from "@opentelemetry/sdk-trace-base";
import { env } from "@/lib/env";
import { maskCredentials } from "@/lib/log-error";
import { setTracing, type OpenSpan, type SpanKind, type Tracing } from "@/lib/tracing";
import { createNote } from "./note";

/** How long a stop waits for what is left to be sent, in milliseconds: a collector that says nothing must not hold it up. */
const patience = 2_000;

/** How often the log is told that traces can't be sent, in milliseconds. */
const quiet = 600_000;

const kinds: Record<SpanKind, Kinds> = {
  internal: Kinds.INTERNAL,
  server: Kinds.SERVER,
  client: Kinds.CLIENT,
  consumer: Kinds.CONSUMER,
};

/**
 * Begins to send traces where OpenTelemetry's variables say: docs/decisions/0097-traces.md. The library reads them itself, from `process.env`. Nothing is registered for
 * other libraries: what these would tell of themselves, we haven't looked at.
 * @returns what sends the rest, at the end
 */
export function startTracing(): () => Promise<void> {
  listen();
  const provider = new BasicTracerProvider({
    resource: resource(),
    spanProcessors: [new BatchSpanProcessor(createExporter())],
  });
  setTracing(over(provider));
  return async () => {
    const end = new AbortController();
    const sent = provider.shutdown().catch(() => undefined);
    await Promise.race([sent, sleep(patience, undefined, end).catch(() => undefined)]);
    end.abort();
  };
}

function createExporter(): SpanExporter {
  const { OTEL_EXPORTER_OTLP_TRACES_PROTOCOL, OTEL_EXPORTER_OTLP_PROTOCOL } = env();
  const protocol = OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? OTEL_EXPORTER_OTLP_PROTOCOL;
  return protocol === "http/json" ? new JsonExporter() : new ProtobufExporter();
}

/** What the library has to say goes into the log, but a line for each batch that can't be sent would drown all else. */
function listen(): void {
  const noteTo = (text: string) => {
    const note = createNote(text, "times", quiet, "part");
    return (cause: unknown) => note("traces", { cause: maskCredentials(messageOf(cause)) });
  };
  setGlobalErrorHandler(noteTo("Traces can't be sent"));
  const warn = noteTo("OpenTelemetry warns");
  const nothing = () => undefined;
  const logger = { error: warn, warn, info: nothing, debug: nothing, verbose: nothing };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message || cause.name : String(cause));

/** Who sends them, as far as OTEL_RESOURCE_ATTRIBUTES and OTEL_SERVICE_NAME say nothing else. */
function resource() {
  const { REPLICA, PORT } = env();
  const ours = {
    "service.name": "debrief-portal",
    "service.instance.id": REPLICA ?? `${hostname()}:${PORT}`,
    "host.name": hostname(),
  };
  return resourceFromAttributes(ours).merge(detectResources({ detectors: [envDetector] }));
}

/** Not `tracestate`: each span would be sent with it, and whoever calls may have put anything there. */
const getter = {
  get: (carrier: Record<string, unknown>, name: string) =>
    name === "traceparent" ? carrier[name]?.toString() : undefined,
  keys: () => ["traceparent"],
};

function over(provider: BasicTracerProvider): Tracing {
  const tracer = provider.getTracer("debrief-portal");
  const contextOf = (span: OpenSpan | undefined): Context => (span as Held | undefined)?.context ?? ROOT_CONTEXT;
  // Of the ways to tell of a trace, the only one that we know.
  const heedsCallers = (getStringListFromEnv("OTEL_PROPAGATORS") ?? ["tracecontext"]).includes("tracecontext");
  const propagator = new W3CTraceContextPropagator();
  const continued = (headers: Record<string, unknown>): OpenSpan | undefined => {
    const context = propagator.extract(ROOT_CONTEXT, headers, getter);
    const span = trace.getSpan(context);
    return span && new Held(span, context);
  };
  return {
    spans: new AsyncLocalStorage(),
    begin(name, { kind, attributes = {}, links = [], began }, parent) {
      const from = contextOf(parent);
      const options = {
        kind: kinds[kind],
        attributes,
        links: links.map((link) => ({ context: (link as Held).spanContext })),
        ...(began === undefined ? {} : { startTime: performance.timeOrigin + began }),
      };
      const span = tracer.startSpan(name, options, from);
      return new Held(span, trace.setSpan(from, span));
    },
    ofCaller: (headers) => (heedsCallers ? continued(headers) : undefined),
    ofJob: (traceparent) => (typeof traceparent === "string" ? continued({ traceparent }) : undefined),
  };
}

/** A span, and what the next one needs to belong to it. */
class Held implements OpenSpan {
  readonly spanContext: SpanContext;
  constructor(
    private readonly span: Span,
    readonly context: Context,
  ) {
    this.spanContext = span.spanContext();
  }

  get traceId(): string {
    return this.spanContext.traceId;
  }

  get traceparent(): string {
    const { traceId, spanId, traceFlags } = this.spanContext;
    return `00-${traceId}-${spanId}-${traceFlags & TraceFlags.SAMPLED ? "01" : "00"}`;
  }

  get isRecorded(): boolean {
    return this.span.isRecording();
  }

  note(attributes: Attributes): void {
    this.span.setAttributes(attributes);
  }

  fail(type: string): void {
    this.span.setAttribute("error.type", type).setStatus({ code: SpanStatusCode.ERROR });
  }

  end(): void {
    this.span.end();
  }
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { listen } from "./listen";

/** A span, as a collector gets it. */
export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  /** 1 internal, 2 server, 3 client, 5 consumer. */
  kind: number;
  attributes: Record<string, unknown>;
  links: { traceId: string; spanId: string }[];
  /** 2 where it failed. */
  status: number;
}

interface Received {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: (Omit<ReceivedSpan, "attributes" | "status"> & Sent)[] }[];
  }[];
}
interface Sent {
  attributes: Attribute[];
  status: { code?: number };
}
interface Attribute {
  key: string;
  value: Record<string, unknown>;
}

const read = (attributes: Attribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

export type Collector = Awaited<ReturnType<typeof startCollector>>;

/**
 * A collector of OpenTelemetry that takes traces by HTTP, as JSON where it's told what they say.
 * @param answer what it does with what has come; else it takes it
 */
export async function startCollector(
  answer: (response: ServerResponse) => void = (response) => void response.writeHead(200).end("{}"),
) {
  const bodies: Buffer[] = [];
  const requests: IncomingMessage[] = [];
  const { url, server, stop } = await listen((request, response) => {
    requests.push(request);
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      bodies.push(Buffer.concat(parts));
      answer(response);
    });
  });
  let connections = 0;
  server.on("connection", () => (connections += 1));
  const all = () => bodies.flatMap((body) => (JSON.parse(body.toString()) as Received).resourceSpans);
  return {
    url,
    stop,
    /** What has come, as it came. */
    bodies,
    /** Of what has come, the heads. */
    requests,
    connections: () => connections,
    /** Who has sent it. */
    resources: () => all().map(({ resource }) => read(resource.attributes)),
    spans: (): ReceivedSpan[] =>
      all().flatMap(({ scopeSpans }) =>
        scopeSpans.flatMap(({ spans }) =>
          spans.map((span) => ({ ...span, attributes: read(span.attributes), status: span.status.code ?? 0 })),
        ),
      ),
  };
}

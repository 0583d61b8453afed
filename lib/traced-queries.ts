import { AsyncResource } from "node:async_hooks";
import type { Attributes } from "@opentelemetry/api";
import type pg from "pg";
import type { ClientBase } from "pg";
import { summarize } from "./sql-summary";
import { currentSpan, noteFailure, tracing, type OpenSpan } from "./tracing";

type Query = (...given: unknown[]) => unknown;
type Answer = (error: unknown, ...more: unknown[]) => void;

/** Makes a span of each query of a connection that belongs to a trace: with its text, and never with its values. */
export function traceQueries(client: ClientBase, address: string): void {
  const attributes = { "db.system.name": "postgresql", ...placeOf(address) };
  const query = client.query.bind(client) as Query;
  client.query = ((...given: unknown[]) => {
    const on = tracing();
    const parent = currentSpan();
    const text = textOf(given[0]);
    if (!on || !parent || text === undefined) return query(...given);
    const { summary, masked } = summarize(text);
    const span = on.begin(
      summary,
      { kind: "client", attributes: { ...attributes, "db.query.summary": summary, "db.query.text": masked } },
      parent,
    );
    return follow(span, query, given);
  }) as typeof client.query;
}

/** Where a database is, of its address, which has a password. */
function placeOf(address: string): Attributes {
  if (!URL.canParse(address)) return {};
  const { hostname, port, pathname, searchParams } = new URL(address);
  const socket = searchParams.get("host");
  if (socket) return { "db.namespace": pathname.slice(1), "server.address": socket };
  const server = hostname ? { "server.address": hostname, "server.port": Number(port || 5432) } : {};
  return { "db.namespace": pathname.slice(1), ...server };
}

/** Ends the span with the query, whichever of the driver's ways its caller is told by. */
function follow(span: OpenSpan, query: Query, given: unknown[]): unknown {
  const over = (error?: unknown) => {
    if (error) noteQueryFailure(span, error);
    span.end();
  };
  const answer = given.at(-1);
  if (typeof answer === "function") {
    const tell: Answer = (error, ...more) => {
      over(error);
      (answer as Answer)(error, ...more);
    };
    return query(...given.slice(0, -1), tell);
  }
  const result = query(...given);
  // Whoever has asked is told of an error by the promise itself.
  if (result instanceof Promise) result.then(() => over(), over);
  else over();
  return result;
}

function noteQueryFailure(span: OpenSpan, error: unknown): void {
  noteFailure(span, error);
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && /^[\dA-Z]{5}$/.test(code)) span.note({ "db.response.status_code": code });
}

function textOf(asked: unknown): string | undefined {
  if (typeof asked === "string") return asked;
  const { text } = (asked ?? {}) as { text?: unknown };
  return typeof text === "string" ? text : undefined;
}

/** A query that waits for a connection goes on where another one gives it back, which may be of another trace: keeps it in its own. */
export function keepTraces(pool: pg.Pool): void {
  const connect = pool.connect.bind(pool) as (answer?: Answer) => unknown;
  pool.connect = ((answer?: Answer) => connect(answer && AsyncResource.bind(answer))) as typeof pool.connect;
}

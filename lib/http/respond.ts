import type { Endpoint } from "@/lib/contract/endpoint";
import type { Page } from "@/lib/contract/page";
import { env } from "@/lib/env";
import type { CsvTable } from "@/lib/domain/monitoring/csv-rows";
import { csvOf } from "./csv";
import { matchesETag, weakETag } from "./etag";

/** On every answer, also as documented. */
export const commonHeaders = (requestId: string): Record<string, string> => ({
  "X-Request-Id": requestId,
  "X-Powered-By": "Debrief Developer <https://developers.debrief.com>",
  Vary: "Authorization, Cookie, Accept",
  "X-Content-Type-Options": "nosniff",
});

/** On every answer of an endpoint that gives JSON. */
export const headersOf = ({ secret }: Endpoint, requestId: string): Record<string, string> => ({
  ...commonHeaders(requestId),
  "Content-Type": "application/json; charset=utf-8",
  "Cache-Control": secret ? "no-store" : "private, no-cache",
});

/** The answer of an endpoint that gives an image. */
export interface Download {
  contentType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The answer of a use case as HTTP. It is checked against the declared schema first: what is not declared is not sent.
 * @throws ZodError if the answer lacks something that is declared; a defect of ours
 */
export function respond(
  declaration: Endpoint,
  request: Request,
  requestId: string,
  answer: unknown,
  answerHeaders = new Headers(),
): Response {
  if (declaration.download) return respondWithImage(requestId, answer as Download);
  const page = declaration.paged ? (answer as Page<unknown>) : null;
  const body = JSON.stringify(declaration.answer.parse(page ? page.items : answer));
  const headers = new Headers(headersOf(declaration, requestId));
  for (const [name, value] of answerHeaders) headers.append(name, value);
  if (page?.next) headers.set("Link", `<${nextPage(request, page.next)}>; rel="next"`);
  if (declaration.method !== "GET") return new Response(body, { status: declaration.status, headers });
  return unlessKnown(request, body, headers, body + (page?.next ?? ""));
}

/** The same as a file of comma-separated values. */
export function respondWithCsv(request: Request, requestId: string, table: CsvTable): Response {
  const body = csvOf(table);
  const headers = new Headers({
    ...commonHeaders(requestId),
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${table.name}"`,
    "Cache-Control": "private, no-cache",
  });
  return unlessKnown(request, body, headers, body);
}

/** A body that the caller has already is not sent again (RFC 9110, section 13.1.2). @param tagged what tells it from others */
function unlessKnown(request: Request, body: string, headers: Headers, tagged: string): Response {
  const etag = weakETag(tagged);
  headers.set("ETag", etag);
  if (!matchesETag(request.headers.get("if-none-match"), etag)) return new Response(body, { headers });
  headers.delete("Content-Type");
  return new Response(null, { status: 304, headers });
}

/** What lies under an address never changes, whoever asks and how: whoever has it keeps it. */
function respondWithImage(requestId: string, { contentType, bytes }: Download): Response {
  const headers = new Headers({
    ...commonHeaders(requestId),
    "Content-Type": contentType,
    "Cache-Control": "public, max-age=31536000, immutable",
  });
  headers.delete("Vary");
  return new Response(bytes, { headers });
}

/** RFC 8288. Built from PUBLIC_URL: what the caller's Host header says is not to be trusted. */
function nextPage(request: Request, cursor: string): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("cursor", cursor);
  return `${env().PUBLIC_URL}${pathname}?${searchParams}`;
}

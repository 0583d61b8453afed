import type { Endpoint } from "@/lib/contract/endpoint";
import type { Page } from "@/lib/contract/page";
import { env } from "@/lib/env";
import { matchesETag, weakETag } from "./etag";

/** On every answer, also as documented. */
export const commonHeaders = (requestId: string): Record<string, string> => ({
  "X-Request-Id": requestId,
  "X-Powered-By": "Debrief Developer <https://developers.debrief.com>",
  Vary: "Authorization, Cookie, Accept",
  "X-Content-Type-Options": "nosniff",
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
  const headers = new Headers({ ...commonHeaders(requestId), "Content-Type": "application/json; charset=utf-8" });
  for (const [name, value] of answerHeaders) headers.append(name, value);
  headers.set("Cache-Control", declaration.secret ? "no-store" : "private, no-cache");
  if (page?.next) headers.set("Link", `<${nextPage(request, page.next)}>; rel="next"`);
  if (declaration.method === "GET") {
    const etag = weakETag(body + (page?.next ?? ""));
    headers.set("ETag", etag);
    if (matchesETag(request.headers.get("if-none-match"), etag)) {
      headers.delete("Content-Type");
      return new Response(null, { status: 304, headers });
    }
  }
  return new Response(body, { status: declaration.status, headers });
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

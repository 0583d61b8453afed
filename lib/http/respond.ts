import type { Endpoint } from "@/lib/contract/endpoint";
import type { Page } from "@/lib/contract/page";
import type { Version } from "@/lib/contract/versions";
import { env } from "@/lib/env";
import type { CsvTable } from "@/lib/domain/monitoring/csv-rows";
import { csvOf } from "./csv";
import { matchesETag, weakETag } from "./etag";
import { addressOf, type AnswerHeaders, type ApiAnswer, type ApiRequest } from "./exchange";

/** Whatever a browser takes an answer for, it does nothing. Pages have headers of their own, in next.config.js. */
const security = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // Browsers heed it over https only.
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
};

/** On every answer, also as documented. */
export const commonHeaders = (requestId: string): Record<string, string> => ({
  "X-Request-Id": requestId,
  "X-Powered-By": "Debrief Developer <https://developers.debrief.com>",
  Vary: "Authorization, Cookie, Accept, Accept-Encoding",
  ...security,
});

/** On every answer of an endpoint that gives JSON. */
export function headersOf(declaration: Endpoint, requestId: string): Record<string, string> {
  const headers = commonHeaders(requestId);
  headers["Content-Type"] = "application/json; charset=utf-8";
  headers["Cache-Control"] = keepingOf(declaration);
  return headers;
}

/** What only somebody signed in gets to see says something of people, most of it: nobody keeps it. */
const keepingOf = ({ secret, permission, identifies, recognises }: Endpoint): string =>
  permission === "public" && !secret && !identifies && !recognises ? "private, no-cache" : "no-store";

/** The answer of an endpoint that gives a file. */
export interface Download {
  contentType: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** What it is saved as; an image is shown where it is. */
  name?: string;
}

/**
 * The answer of a use case as HTTP. It is checked against the declared schema first: what is not declared is not sent.
 * @throws ZodError if the answer lacks something that is declared; a defect of ours
 */
export function respond(
  declaration: Endpoint,
  request: ApiRequest,
  requestId: string,
  answer: unknown,
  answerHeaders: AnswerHeaders = {},
): ApiAnswer {
  if (declaration.download) return respondWithFile(declaration, requestId, answer as Download);
  const page = declaration.paged ? (answer as Page<unknown>) : null;
  const shown: unknown = declaration.answer.parse(page ? page.items : answer);
  const body = JSON.stringify(shown);
  const version = (declaration.version as ((answer: unknown) => Version) | undefined)?.(shown);
  const headers: AnswerHeaders = Object.assign(headersOf(declaration, requestId), answerHeaders);
  if (page?.next) headers.Link = `<${nextPage(request, page.next)}>; rel="next"`;
  if (page?.total !== undefined) headers["X-Total-Count"] = String(page.total);
  if (declaration.method === "GET")
    return unlessKnown(request, body, headers, weakETag(body + (page?.next ?? "") + (page?.total ?? ""), version));
  if (version) headers.ETag = weakETag(body, version);
  return { status: declaration.status, headers, body };
}

/** The same as a file of comma-separated values. */
export function respondWithCsv(request: ApiRequest, requestId: string, table: CsvTable): ApiAnswer {
  const body = csvOf(table);
  const headers = {
    ...commonHeaders(requestId),
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${table.name}"`,
    "Cache-Control": "no-store",
  };
  return unlessKnown(request, body, headers, weakETag(body));
}

/** A body that the caller has already is not sent again (RFC 9110, section 13.1.2). */
function unlessKnown(request: ApiRequest, body: string, headers: AnswerHeaders, etag: string): ApiAnswer {
  headers.ETag = etag;
  if (!matchesETag(request.headers.get("if-none-match"), etag)) return { status: 200, headers, body };
  delete headers["Content-Type"];
  return { status: 304, headers, body: null };
}

/** What a public address serves never changes, whoever asks and how, so every cache may keep it. All else is for those who asked. */
function respondWithFile(declaration: Endpoint, requestId: string, { contentType, bytes, name }: Download): ApiAnswer {
  const isPublic = declaration.permission === "public";
  const headers: AnswerHeaders = {
    ...commonHeaders(requestId),
    "Content-Type": contentType,
    "Cache-Control": isPublic ? "public, max-age=31536000, immutable" : "no-store",
  };
  if (name) headers["Content-Disposition"] = `attachment; filename="${name}"`;
  if (isPublic) delete headers.Vary;
  return { status: 200, headers, body: bytes };
}

/** RFC 8288. Built from PUBLIC_URL: what the caller's Host header says is not to be trusted. */
function nextPage(request: ApiRequest, cursor: string): string {
  const { pathname, searchParams } = addressOf(request);
  searchParams.set("cursor", cursor);
  return `${env().PUBLIC_URL}${pathname}?${searchParams}`;
}

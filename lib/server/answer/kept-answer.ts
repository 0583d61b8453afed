import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Endpoint } from "@/lib/contract/endpoint";
import { matchesETag } from "@/lib/http/etag";
import { respond } from "@/lib/http/respond";
import { takesGzip, worthCompressing } from "./send";

/** What nothing is asked of. */
const unconditional = {
  method: "GET",
  url: "/",
  headers: new Headers(),
  noteCaller: () => undefined,
  read: () => Promise.resolve(null),
};

/** Sends an answer to one request. */
type Send = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Makes an answer that is the same for everybody, once: as bytes, compressed too, with its tag.
 * @param declaration of the endpoint
 * @param value what it answers
 * @returns what sends it; that neither reads a body nor waits for anything
 */
export function keepAnswer(declaration: Endpoint, value: unknown): Send {
  const answer = respond(declaration, unconditional, "", value);
  const plain = Buffer.from(answer.body ?? "");
  const zipped = plain.length > worthCompressing ? gzipSync(plain) : null;
  const { ETag = "", "Content-Type": contentType = "", ...common } = answer.headers;
  return (request, response) => {
    const own = { ...common, ETag, "X-Request-Id": String(request.headers["x-request-id"]) };
    if (matchesETag(request.headers["if-none-match"] ?? null, ETag)) return void response.writeHead(304, own).end();
    const isZipped = zipped && takesGzip(request);
    const body = isZipped ? zipped : plain;
    response.writeHead(answer.status, {
      ...own,
      "Content-Type": contentType,
      "Content-Length": body.length,
      ...(isZipped ? { "Content-Encoding": "gzip" } : {}),
    });
    response.end(body);
  };
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import Negotiator from "negotiator";
import type { Endpoint } from "@/lib/contract/endpoint";
import type { AppError } from "@/lib/errors";
import { errorAnswer, type TellUnavailable } from "@/lib/http/error-answer";
import type { ApiAnswer } from "@/lib/http/exchange";
import { usualLongestBody } from "@/lib/http/read-body";
import { commonHeaders } from "@/lib/http/respond";
import { headersIn } from "../request/api-request";
import { hasBody, readAll, tooLong } from "../request/body";

const compress = promisify(gzip);

/** Compressing what is shorter than a packet gains nothing. In bytes. */
export const worthCompressing = 1_400;

/**
 * Sends an answer, compressed if that is worth it, unless there is nobody left to tell.
 * @param isSecret whether it may carry a secret: what the length of a compressed answer says of that is nobody's business
 */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: ApiAnswer,
  { isSecret = false } = {},
): Promise<void> {
  if (response.destroyed) return;
  if (body === null) return void response.writeHead(status, headers).end();
  const length = Buffer.byteLength(body);
  const isWorthIt = !isSecret && length > worthCompressing && isText(headers) && takesGzip(request);
  // A text goes out in one piece with its headers.
  const sent = isWorthIt ? await compress(body) : body;
  response.writeHead(status, {
    ...headers,
    ...(isWorthIt ? { "Content-Encoding": "gzip" } : {}),
    "Content-Length": isWorthIt ? sent.length : length,
  });
  response.end(sent);
}

/** Pictures are compressed already. */
const isText = (headers: ApiAnswer["headers"]): boolean => /json|text/.test(headers["Content-Type"] ?? "");

/** @returns whether the caller would rather have it compressed */
export const takesGzip = (request: IncomingMessage): boolean =>
  request.headers["accept-encoding"] !== undefined && new Negotiator(request).encoding(["gzip", "identity"]) === "gzip";

const requestIdOf = ({ headers }: IncomingMessage): string => String(headers["x-request-id"]);

/** What a refusal says beside its error. */
interface Refusal {
  allow?: string;
  declaration?: Endpoint;
  headers?: Record<string, string>;
  atOnce?: boolean;
  /** Tells the log of a 503. */
  tell?: TellUnavailable;
}

/**
 * Answers with the documented error body, once the caller's body is out of the way. A body that is too long gets 413
 * instead, and the connection ends with it.
 * @param unsent whether the caller waits for a `100 Continue`, so that no body will come
 * @param headers to answer with, beside the usual ones
 * @param atOnce without waiting for what the caller still sends: that is dropped
 */
export async function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  error: AppError,
  { allow, declaration, unsent, headers, atOnce, tell }: Refusal & { unsent: boolean },
): Promise<void> {
  const rest = atOnce && !unsent ? "none" : await discardBody(request, unsent);
  const told = rest === "too long" ? tooLong() : error;
  // An endpoint that speaks OAuth answers Basic to Basic.
  const answer = errorAnswer(declaration ?? null, { headers: headersIn(request) }, requestIdOf(request), told, tell);
  Object.assign(answer.headers, answer.status === 405 && allow ? { Allow: allow } : {}, headers, closing(rest));
  await sendAnswer(request, response, answer);
}

/** Answers without a body, with these headers. */
export async function sendEmpty(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { unsent, ...headers }: { unsent: boolean; Allow?: string; Location?: string },
): Promise<void> {
  const rest = await discardBody(request, unsent);
  if (rest === "too long") return sendError(request, response, tooLong(), { unsent: true });
  const length = status === 204 ? {} : { "Content-Length": 0 };
  response.writeHead(status, { ...commonHeaders(requestIdOf(request)), ...headers, ...closing(rest), ...length });
  response.end();
}

type Rest = "none" | "unsent" | "too long";

async function discardBody(request: IncomingMessage, unsent: boolean): Promise<Rest> {
  if (!hasBody(request)) return "none";
  if (unsent) return "unsent";
  return (await readAll(request, usualLongestBody)) ? "none" : "too long";
}

/** Where the next request would begin is not known, unless the whole of this one was read. */
const closing = (rest: Rest) => (rest === "none" ? {} : { Connection: "close" });

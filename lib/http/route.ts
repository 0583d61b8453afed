import { AppError, notFound } from "@/lib/errors";
import { errorAnswer } from "./error-answer";
import type { ApiRequest, PathParams } from "./exchange";
import type { Answering, Handler } from "./handle";
import { requestIdOf } from "./request-id";
import { commonHeaders } from "./respond";
import { fromWeb, toWeb } from "./web";

/** What Next calls for one method of a route, and what our own server calls: docs/decisions/0050-one-road.md. */
export interface RouteHandler {
  (request: Request, context: { params: Promise<PathParams | undefined> }): Promise<Response>;
  answer: Answering;
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Exported = Record<(typeof methods)[number] | "OPTIONS", RouteHandler>;

/**
 * What a `route.ts` exports: its endpoints, and for every other method the documented error body instead of Next's empty 405.
 */
export function route(...handlers: Handler[]): Exported {
  const known = new Map<string, Handler>(handlers.map((handler) => [handler.declaration.method, handler]));
  const read = known.get("GET")?.answer;
  const allow = ["OPTIONS", ...(known.has("GET") ? ["HEAD"] : []), ...known.keys()].sort().join(", ");
  const refuse: Answering = async (request) => {
    const error = new AppError("method_not_allowed", `This URL takes ${allow}, not ${request.method}.`);
    const refused = errorAnswer(handlers[0]?.declaration ?? null, request, requestIdOf(request.headers), error);
    return { ...refused, headers: { ...refused.headers, Allow: allow } };
  };
  const options: Answering = async ({ headers }) => ({
    status: 204,
    headers: { ...commonHeaders(requestIdOf(headers)), Allow: allow },
    body: null,
  });
  return Object.fromEntries([
    ...methods.map((method) => [method, onTheWeb(tellingWhatIs(known.get(method)?.answer ?? refuse, read))]),
    ["OPTIONS", onTheWeb(options)],
  ]) as Exported;
}

const onTheWeb = (answer: Answering): RouteHandler =>
  Object.assign(
    // Next gives no parameters where the path has none.
    async (request: Request, { params }: { params: Promise<PathParams | undefined> }) =>
      toWeb(await answer(fromWeb(request), (await params) ?? {})),
    { answer },
  );

/**
 * A caller who is told that something is not what they thought gets its current tag (RFC 9110, section 15.5.13 leaves that open), the same
 * that reading it would give them.
 */
function tellingWhatIs(answer: Answering, read: Answering | undefined): Answering {
  if (!read) return answer;
  return async (request, params) => {
    const refused = await answer(request, params);
    if (refused.status !== 412) return refused;
    const { ETag } = (await read(asReading(request), params)).headers;
    return ETag ? { ...refused, headers: { ...refused.headers, ETag } } : refused;
  };
}

/** The same caller, reading the same thing. */
function asReading({ url, headers, noteCaller }: ApiRequest): ApiRequest {
  const isCondition = (name: string) => name === "if-none-match";
  return {
    method: "GET",
    url,
    headers: {
      get: (name) => (isCondition(name) ? null : headers.get(name)),
      has: (name) => !isCondition(name) && headers.has(name),
    },
    noteCaller,
    read: () => Promise.resolve(Buffer.alloc(0)),
  };
}

/** For every URL below `/api` that is no endpoint. */
export const answerNotFound = onTheWeb(async (request) =>
  errorAnswer(null, request, requestIdOf(request.headers), notFound()),
);

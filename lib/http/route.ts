import { AppError, notFound } from "@/lib/errors";
import { errorAnswer } from "./error-answer";
import type { Handler, RouteHandler } from "./handle";
import { requestIdOf } from "./request-id";
import { commonHeaders } from "./respond";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Exported = Record<(typeof methods)[number] | "OPTIONS", RouteHandler>;

/**
 * What a `route.ts` exports: its endpoints, and for every other method the documented error body instead of Next's empty 405.
 */
export function route(...handlers: Handler[]): Exported {
  const known = new Map<string, Handler>(handlers.map((handler) => [handler.declaration.method, handler]));
  const allow = ["OPTIONS", ...(known.has("GET") ? ["HEAD"] : []), ...known.keys()].sort().join(", ");
  const refuse: RouteHandler = async (request) => {
    const error = new AppError("method_not_allowed", `This URL takes ${allow}, not ${request.method}.`);
    const answer = errorAnswer(handlers[0]?.declaration ?? null, request, requestIdOf(request.headers), error);
    answer.headers.set("Allow", allow);
    return answer;
  };
  const options: RouteHandler = async (request) =>
    new Response(null, { status: 204, headers: { ...commonHeaders(requestIdOf(request.headers)), Allow: allow } });
  return Object.fromEntries([
    ...methods.map((method) => [method, known.get(method)?.answer ?? refuse]),
    ["OPTIONS", options],
  ]) as Exported;
}

/** For every URL below `/api` that is no endpoint. */
export const answerNotFound: RouteHandler = async (request) =>
  errorAnswer(null, request, requestIdOf(request.headers), notFound());

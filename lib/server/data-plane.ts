import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import { verifyCredential as verifyDeclaration } from "@/lib/contract/credentials";
import type { Endpoint } from "@/lib/contract/endpoint";
import { reportUsage as usageDeclaration } from "@/lib/contract/usage";
import { verifyCredential } from "@/lib/domain/credentials/verify-credential";
import { reportUsage } from "@/lib/domain/usage/report-usage";
import { errorAnswer } from "@/lib/http/error-answer";
import { handle, type RouteHandler } from "@/lib/http/handle";
import { isServiceKey } from "@/lib/http/identify";
import { headersOf } from "@/lib/http/respond";
import { readAll } from "./read-all";
import { sendAnswer, webRequest } from "./web-answer";

// What the Communication API calls, over and over: docs/decisions/0013-two-roads-to-the-data-plane.md.

interface Road {
  declaration: Endpoint;
  /** The use case, given a body that its schema has let through. */
  run: (body: never) => Promise<unknown>;
  /** The same endpoint as Next serves it. */
  handler: RouteHandler;
}

function roadOf<E extends Endpoint>(
  declaration: E,
  run: (body: z.output<NonNullable<E["body"]>>) => Promise<z.input<E["answer"]>>,
): Road {
  // The types of a call depend on the declaration's, which is not known here.
  const handler = handle(declaration, (({ body }: { body: z.output<NonNullable<E["body"]>> }) => run(body)) as never);
  return { declaration, run: run as Road["run"], handler: handler.answer };
}

const roads = new Map<string, Road>(
  [
    roadOf(verifyDeclaration, ({ client_id, client_secret }) => verifyCredential(client_id, client_secret)),
    roadOf(usageDeclaration, ({ events }) => reportUsage(events)),
  ].map((road) => [`/api${road.declaration.path}`, road]),
);

/** @returns the road a call may take past Next, if it is one of the data plane's */
export const roadFor = ({ method, url }: IncomingMessage): Road | undefined =>
  method === "POST" ? roads.get(url ?? "") : undefined;

/**
 * Answers a call of the data plane. An ordinary one takes the straight road; whatever is not quite as usual about it, a refusal
 * above all, is left to the very handler that Next would have called.
 */
export async function answerDataPlane(road: Road, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { declaration, run, handler } = road;
  const requestId = String(request.headers["x-request-id"]);
  const bytes = await readAll(request, declaration.longestBody ?? 100 * 1_024);
  const body = isOrdinary(request) && bytes ? parsed(declaration, bytes) : null;
  if (!body) {
    const answer = await handler(webRequest(request, bytes), { params: Promise.resolve(undefined) });
    return sendAnswer(response, answer);
  }
  try {
    const text = JSON.stringify(declaration.answer.parse(await run(body.value as never)));
    const headers = headersOf(declaration, requestId);
    response.writeHead(declaration.status, { ...headers, "Content-Length": Buffer.byteLength(text) });
    response.end(text);
  } catch (error) {
    await sendAnswer(response, errorAnswer(declaration, webRequest(request, null), requestId, error));
  }
}

/** Whether the call has the right key, and a body in the form that nearly all have. */
function isOrdinary({ headers }: IncomingMessage): boolean {
  const key = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  return (
    headers["content-type"] === "application/json" &&
    headers["content-encoding"] === undefined &&
    key !== undefined &&
    isServiceKey(key)
  );
}

function parsed({ body }: Endpoint, bytes: Buffer): { value: unknown } | null {
  try {
    const result = body?.safeParse(JSON.parse(strict.decode(bytes)));
    return result?.success ? { value: result.data } : null;
  } catch {
    return null;
  }
}

const strict = new TextDecoder("utf-8", { fatal: true });

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Endpoint } from "@/lib/contract/endpoint";
import { health, openapi, ready } from "@/lib/contract/operations";
import { checkReady } from "@/lib/domain/operations/check-ready";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { keepAnswer } from "./kept-answer";

/** Whether the process serves: not yet, now, or for a last few seconds. */
export type Phase = "starting" | "open" | "draining";

/** @returns what is answered while nobody is let in yet */
export const starting = (): AppError => new AppError("unavailable", "Starting. Try again in a moment.", 1);

const stopping = () => new AppError("unavailable", "Stopping: send calls elsewhere.", 5);

/**
 * Tells a load balancer whether to send calls here.
 * @returns when it should
 * @throws AppError `unavailable` while it starts and as soon as it is told to stop; else what `checkReady` throws
 */
async function checkPhase(phase: Phase): Promise<{ status: "ok" }> {
  if (phase === "starting") throw starting();
  if (phase === "draining") throw stopping();
  return checkReady();
}

type Send = ReturnType<typeof keepAnswer>;

const ok = { health: keepAnswer(health, { status: "ok" }), ready: keepAnswer(ready, { status: "ok" }) };
let document: Promise<Send> | undefined;

async function makeDocument(): Promise<Send> {
  // The code that makes it is large, and often nobody asks for it.
  const { openApiDocument } = await import("@/lib/http/openapi");
  return keepAnswer(openapi, openApiDocument(env().PUBLIC_URL));
}

/** @returns whether an endpoint is answered here, from what is kept: what load balancers and tools ask all day */
export const isOperation = (declaration: Endpoint): boolean =>
  [health, ready, openapi].some(({ id }) => id === declaration.id);

/**
 * Answers one of those, at the cost of a few microseconds.
 * @throws AppError `unavailable`, or what the database throws, if it is `ready` and we are not; what making the document throws
 */
export async function answerOperation(
  { id }: Endpoint,
  phase: Phase,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (id === ready.id) await checkPhase(phase);
  const send = id === openapi.id ? await keptDocument() : id === ready.id ? ok.ready : ok.health;
  send(request, response);
}

/** The document, which is made for the first caller. If that fails, the next caller has it made again. */
const keptDocument = (): Promise<Send> =>
  (document ??= makeDocument().catch((error: unknown) => {
    document = undefined;
    throw error;
  }));

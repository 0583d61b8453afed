import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { settleDebits } from "./api/charges";
import { expanded } from "./api/expand";
import { becomeOverdue } from "./api/invoices";
import type { Context } from "./context";
import type { Told } from "./controls";
import { StripeFailure, unauthorized, unknownRoute } from "./failure";
import { listOf, parseForm } from "./form";
import { fingerprintOf, isKept, keptAnswer } from "./idempotency";
import { routeOf } from "./routes";

interface Answer {
  status: number;
  body: string;
  replayed?: boolean;
}

/** Answers one call of the API, with whatever a test wants to go wrong. */
export async function answerApi(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const method = request.method ?? "GET";
  const body = await textOf(request);
  const rule = context.controls.ruleFor(`${method} ${url.pathname}`);
  // What does not act goes wrong before anything is done.
  if (rule && !rule.act) await sleep(rule.delayMs ?? 0);
  const answer = !rule || rule.act ? carryOut(context, request, method, url, body) : failed(Number(rule.then) || 500);
  if (rule?.act) await sleep(rule.delayMs ?? 0);
  if (rule?.then === "reset") return void request.socket.destroy();
  if (rule?.then === "hang") return;
  if (typeof rule?.then !== "number") return send(response, answer);
  const failure = failed(rule.then);
  // Whatever became of the work: what was answered first is what a key is answered from then on.
  if (rule.then >= 500) keep(context, request, fingerprintOf(method, url.pathname, body), failure);
  send(response, failure);
}

function keep(context: Context, request: IncomingMessage, fingerprint: string, { status, body }: Answer): void {
  const key = keyOf(request);
  if (key) context.store.keepAnswer(key, { fingerprint, status, body });
}

const keyOf = ({ method, headers }: IncomingMessage): string | undefined => {
  const key = method === "POST" ? headers["idempotency-key"] : undefined;
  return typeof key === "string" ? key : undefined;
};

function carryOut(context: Context, request: IncomingMessage, method: string, url: URL, body: string): Answer {
  try {
    if (!/^Bearer (sk|rk)_test_\w+/.test(request.headers.authorization ?? "")) throw unauthorized();
    const route = routeOf(method, url.pathname);
    if (!route) throw unknownRoute(method, url.pathname);
    const key = keyOf(request);
    const fingerprint = fingerprintOf(method, url.pathname, body);
    const kept = key ? keptAnswer(context.store, key, fingerprint) : null;
    if (kept) return { status: kept.status, body: kept.body, replayed: true };
    const answer = run(context, route, parseForm(body || url.search.slice(1)));
    if (isKept(answer.status, answer.type)) keep(context, request, fingerprint, answer);
    return answer;
  } catch (error) {
    return failureOf(error);
  }
}

function run(
  context: Context,
  route: NonNullable<ReturnType<typeof routeOf>>,
  params: ReturnType<typeof parseForm>,
): Answer & { type?: string } {
  try {
    const { expand, ...fields } = params;
    const answer = expanded(context, route(context, fields), listOf(expand));
    return { status: 200, body: JSON.stringify(answer) };
  } catch (error) {
    const type = error instanceof StripeFailure ? error.failure.type : "api_error";
    return { ...failureOf(error), type };
  }
}

function failureOf(error: unknown): Answer {
  if (!(error instanceof StripeFailure)) {
    process.stderr.write(`The local Stripe failed: ${String(error)}\n`);
    return failed(500);
  }
  return { status: error.status, body: JSON.stringify({ error: error.failure }) };
}

const failed = (status: number): Answer => {
  const type = status === 429 ? "rate_limit_error" : status < 500 ? "invalid_request_error" : "api_error";
  return {
    status,
    body: JSON.stringify({ error: { type, message: `The local Stripe was told to answer ${status}.` } }),
  };
};

function send(response: ServerResponse, { status, body, replayed }: Answer): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "request-id": `req_${randomBytes(8).toString("hex")}`,
    ...(replayed ? { "idempotent-replayed": "true" } : {}),
  });
  response.end(body);
}

/** A call of a test, which says what is to go wrong from now on. */
export async function answerControl(
  context: Context,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === "GET") return void response.end(JSON.stringify({ met: context.controls.met }));
  const told = JSON.parse(await textOf(request)) as Told;
  context.controls.set(told);
  if (told.settleDebits) settleDebits(context, told.settleDebits);
  if (told.overdue) becomeOverdue(context, told.overdue, told.days);
  response.writeHead(204).end();
}

export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

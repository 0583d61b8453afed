import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { noteOthers } from "@/lib/auth/hashes-at-once";
import type { Caller } from "@/lib/caller";
import { checksPassword } from "@/lib/contract/endpoint";
import { AppError } from "@/lib/errors";
import { BodyCutOff } from "@/lib/http/body-cut-off";
import { errorAnswer, type TellUnavailable } from "@/lib/http/error-answer";
import { usualLongestBody } from "@/lib/http/read-body";
import { wellFormedOr } from "@/lib/http/request-id";
import { log } from "@/lib/log";
import { within, type OpenSpan } from "@/lib/tracing";
import { answerCall } from "./answer/answer-call";
import { answerMetrics } from "./answer/answer-metrics";
import { answerOauthMetadata } from "./answer/oauth-metadata";
import { drawPage } from "./answer/draw-page";
import { answerSecurityTxt } from "./answer/security-txt";
import { guardConnections, type ConnectionLimits } from "./load/connections";
import { holdToDeadlines, longestIdle, serverDeadlines, stillTimeout } from "./load/deadlines";
import { decide, type Decision } from "./request/decide";
import type { Endpoints } from "./endpoints";
import { createEntrance } from "./entrance";
import { endingIdle } from "./load/idle";
import { measureRequest } from "./watch/measure-request";
import { createNote } from "./watch/note";
import { scrape, type Scrape } from "./watch/scrape";
import { traceRequest } from "./watch/trace-request";
import { oneAtATime } from "./load/one-at-a-time";
import { answerOperation, starting, type Phase } from "./answer/operations";
import { refuseMalformed, refuseRaw } from "./answer/raw-refusal";
import { logRequest } from "./watch/request-log";
import { headersIn } from "./request/api-request";
import { sendAnswer, sendEmpty, sendError } from "./answer/send";
import { createSpread } from "./load/spread";
import { createTurns } from "./load/turns";
import { endUnreadBody } from "./request/unread-body";

/** How many may listen for the end of an answer. */
const mostListeners = 32;

/** What the front needs to know before it lets anybody in. */
export interface Entry {
  /** Writes what the layers behind may rely on into the headers, and drops what only we may say. */
  prepare: (request: IncomingMessage) => void;
  /** Whether a host that a request names is this server. */
  isOurs: (request: IncomingMessage, host: string) => boolean;
  connections: ConnectionLimits;
  /** How long we go on serving after we were told to stop, in milliseconds. */
  drain: number;
  dev: boolean;
  /** What answers calls. In development there is nothing here, and Next serves endpoints too, so that a change to one is there at once. */
  endpoints: Endpoints;
  /** Serves pages. */
  next: RequestListener;
  /** Tells Prometheus how things stand. */
  scrape: Scrape;
  /** Called when calls should go elsewhere from now on. */
  onDrain?: (() => void) | undefined;
}

export interface Front {
  server: Server;
  /** From now on the settings are known, and so there is a log. */
  settle(): void;
  /** From now on requests are let in; until then they wait for it, for some seconds. */
  open(entry: Entry): void;
  /**
   * Says that calls should go elsewhere, and goes on serving until load balancers have noticed.
   * @returns when the server may be closed
   */
  drain(): Promise<void>;
}

/**
 * The HTTP server: it answers calls and hands pages to Next. It answers what Next would answer in a form of its own, and lets nothing
 * through that only we may say, that nobody has declared, or that never ends.
 */
export function createFront(): Front {
  let entry: Entry | undefined;
  let hasLog = false;
  let phase: Phase = "starting";
  const entrance = createEntrance();
  const takeTurns = createTurns();
  const spread = createSpread();
  const noteUnread = createNote("invalid requests are refused", "refused");
  const noteUnready = createNote("calls are told to come back", "calls", 60_000, "cause");
  const tell: TellUnavailable = ({ cause, ...more }) => {
    if (hasLog) noteUnready(cause, more);
  };

  /** Of these the caller waits for `100 Continue` before it sends their body. */
  const unsent = new WeakSet<IncomingMessage>();
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const began = performance.now();
    request.headers["x-request-id"] = wellFormedOr(request.headers["x-request-id"]);
    // What we do with an answer and what Next does are more than Node expects: it would warn of a leak for each page.
    response.setMaxListeners(mostListeners);
    entrance.enter(response);
    if (!entry && !isProbe(request)) await entrance.opening(response);
    if (response.destroyed) return;
    const isOurs = (host: string) => entry?.isOurs(request, host) ?? false;
    let decision = decide(request, isOurs, entry?.dev ?? false);
    const caller: Caller = {};
    let span: OpenSpan | undefined;
    if (entry) {
      entry.prepare(request);
      if (needsNoHash(decision)) noteOthers(began);
      const turn = takeTurns(decision, request);
      decision = turn.decision;
      logRequest(request, response, caller, (status) => isMany(decision, status));
      measureRequest(decision, request, response, began);
      span = traceRequest(decision, request, response, began, caller);
      if (turn.wait > 0) await sleep(turn.wait);
      else if (needsHash(decision)) await spread();
      // Nothing is done for a caller that has hung up meanwhile.
      if (response.destroyed) return;
    } else if (!isProbe(request)) decision = { to: "refusal", error: starting() };
    const longestBody = longestBodyIn(decision);
    holdToDeadlines(request, response, longestBody);
    endUnreadBody(request, response, longestBody);
    const more = { unsent: unsent.has(request), phase, entry, tell, caller };
    if (span) await within(span, () => carryOut(decision, request, response, more));
    else await carryOut(decision, request, response, more);
  };
  const enter = oneAtATime(
    endingIdle((request, response) => {
      receive(request, response).catch((err: unknown) => {
        if (hasLog && !(err instanceof BodyCutOff)) {
          log().error({ request_id: request.headers["x-request-id"], err }, "a request was cut off unexpectedly");
        }
        response.destroy();
      });
    }, longestIdle),
  );

  // Host headers are looked at by `decide`, whose refusal has a body.
  const server = createServer({ ...serverDeadlines, requireHostHeader: false }, enter);
  server.timeout = stillTimeout;
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    unsent.add(request);
    enter(request, response);
  });
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) => {
    request.headers["x-request-id"] = wellFormedOr(request.headers["x-request-id"]);
    const error = new AppError("expectation_failed", "The only expectation we support is 100-continue.");
    sendError(request, response, error, { unsent: true }).catch(() => response.destroy());
  });
  // Node closes a connection that asks for a tunnel without a word, where nobody listens.
  server.on("connect", (request, socket) => {
    if (hasLog) noteUnread("CONNECT", { address: request.socket.remoteAddress });
    refuseRaw(socket, "405 Method Not Allowed", "CONNECT isn't supported here.", { Allow: "GET, HEAD, OPTIONS" });
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // A caller that just hangs up is not refused.
    if (hasLog && error.code !== "ECONNRESET") {
      noteUnread(error.code ?? error.message, {
        address: "remoteAddress" in socket ? socket.remoteAddress : undefined,
      });
    }
    refuseMalformed(error, socket);
  });
  const limitConnections = guardConnections(server);
  return {
    server,
    settle() {
      hasLog = true;
    },
    open(given) {
      limitConnections(given.connections);
      entry = given;
      if (phase === "starting") phase = "open";
      entrance.open();
    },
    async drain() {
      phase = "draining";
      entry?.onDrain?.();
      entrance.leave();
      if (entry) await sleep(entry.drain);
    },
  };
}

/** Whether this only asks how we are, which we can answer at any time. */
const isProbe = ({ url = "" }: IncomingMessage): boolean => /^\/api\/(health|ready)(\?|$)/.test(url);

/** Whether it's one of a crowd, maybe, that waits for passwords to be hashed: docs/decisions/0051-a-turnstile-for-logins.md. */
const needsHash = (decision: Decision): boolean => decision.to === "call" && checksPassword(decision.declaration);

/** Whether somebody waits for an answer who shouldn't wait for those. */
const needsNoHash = (decision: Decision): boolean =>
  (decision.to === "page" || decision.to === "call") && !needsHash(decision);

/** Whether a request is one of very many, so that its line in the log would drown all others. */
function isMany(decision: Decision, status: number): boolean {
  // Calls that are refused for their number are logged as a number.
  if (decision.to === "refusal") return decision.atOnce === true;
  const isOften =
    ["operation", "metrics"].includes(decision.to) ||
    (decision.to === "call" && decision.declaration.permission === "service");
  return isOften && status < 400;
}

const longestBodyIn = (decision: Decision): number =>
  decision.to === "call" || decision.to === "page" ? decision.longestBody : usualLongestBody;

interface CarryOut {
  /** Whether the caller waits for `100 Continue` before it sends its body. */
  unsent: boolean;
  phase: Phase;
  entry: Entry | undefined;
  /** Tells the log of what comes every second, as probes do. */
  tell: TellUnavailable;
  /** Is filled in as soon as it is known who calls. */
  caller: Caller;
}

async function carryOut(
  decision: Decision,
  request: IncomingMessage,
  response: ServerResponse,
  { unsent, phase, entry, tell, caller }: CarryOut,
): Promise<void> {
  if (decision.to === "refusal") return sendError(request, response, decision.error, { ...decision, unsent, tell });
  if (decision.to === "methods") return sendEmpty(request, response, 204, { Allow: decision.allow, unsent });
  if (decision.to === "elsewhere") {
    return sendEmpty(request, response, decision.status, { Location: decision.location, unsent });
  }
  if (decision.to === "oauth-metadata") return answerOauthMetadata(request, response);
  if (decision.to === "security-txt") return answerSecurityTxt(request, response);
  if (decision.to === "operation" || decision.to === "metrics") {
    const declaration = decision.to === "operation" ? decision.declaration : null;
    const answered = declaration
      ? answerOperation(declaration, phase, request, response)
      : answerMetrics(entry?.scrape ?? scrape, request, response);
    return answered.catch((error: unknown) => {
      const requestId = String(request.headers["x-request-id"]);
      const asked = { headers: headersIn(request) };
      return sendAnswer(request, response, errorAnswer(declaration, asked, requestId, error, tell));
    });
  }
  // A body that is too long is refused before the caller is told to send it (RFC 9110, section 10.1.1).
  if (unsent && !response.hasHeader("Connection")) response.writeContinue();
  const answering = decision.to === "call" && entry?.endpoints.get(decision.declaration.id);
  if (answering) return answerCall(answering, decision, request, response, caller);
  if (entry) await drawPage(entry.next, request, response, caller);
}

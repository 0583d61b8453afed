import type { z } from "zod";
import { turnstile } from "@/lib/auth/turnstile";
import { checksPassword, takesKey, type Endpoint } from "@/lib/contract/endpoint";
import type { Page } from "@/lib/contract/page";
import { authorize } from "@/lib/domain/access/authorize";
import type { Actor, Source } from "@/lib/domain/actor";
import type { CsvTable } from "@/lib/domain/monitoring/csv-rows";
import { AppError, InsufficientScope, notFound, OAuthError, onlyForTheTeam, secondFactorRequired } from "@/lib/errors";
import type { Permission } from "@/lib/permissions";
import { onlyPeople } from "@/lib/scopes";
import { tracedAs } from "@/lib/tracing";
import { prefersCsv } from "./csv";
import { errorAnswer } from "./error-answer";
import {
  addressOf,
  type AnswerHeaders,
  type ApiAnswer,
  type ApiRequest,
  type PathParams,
  type RequestHeaders,
} from "./exchange";
import { identify } from "./identify";
import { once } from "./once";
import { parse } from "@/lib/parse";
import { preconditionOf } from "./precondition";
import { Quota } from "./quota";
import { mayCarryBody, readBody, readText, readUpload } from "./read-body";
import { respond, respondWithCsv, type Download } from "./respond";
import { sourceOf } from "./source";

/** Who the use case acts for: nobody on a public endpoint or one that takes a key, perhaps somebody where that recognises a login, else an actor. */
type ActorOf<E extends Endpoint> = E["permission"] extends "public" | "service" | "operator"
  ? E extends { identifies: true } | { recognises: true }
    ? Actor | null
    : null
  : Actor;

/** A call that has passed all gates. */
export interface Call<E extends Endpoint> {
  actor: ActorOf<E>;
  params: z.output<NonNullable<E["params"]>>;
  query: z.output<NonNullable<E["query"]>>;
  body: z.output<NonNullable<E["body"]>>;
  /** What an upload sends. */
  bytes: Uint8Array;
  /** The body of an endpoint that takes it as it came, and the headers that may sign it. */
  text: string;
  headers: RequestHeaders;
  source: Source;
  /** Headers to answer with, beside the usual ones. */
  answerHeaders: AnswerHeaders;
}

type AnswerOf<E extends Endpoint> = E extends { download: string }
  ? Download
  : E extends { paged: true }
    ? Page<z.input<E["answer"]> extends (infer Item)[] ? Item : never>
    : z.input<E["answer"]>;

/** Answers a call, whatever has carried it here. It never rejects. */
export type Answering = (request: ApiRequest, params: PathParams) => Promise<ApiAnswer>;

export interface Handler {
  declaration: Endpoint;
  answer: Answering;
}

/**
 * One endpoint: its declaration, and what it does. The steps every call takes stand here, and only here.
 * @param run the use case, given a call that is identified, authorized and checked
 * @param toCsv where the answer can be had as CSV: the table it makes
 */
export function handle<E extends Endpoint>(
  declaration: E,
  run: (call: Call<E>) => Promise<AnswerOf<E>>,
  toCsv?: (answer: AnswerOf<E>) => CsvTable,
): Handler {
  const useCase = tracedAs(declaration.id, run);
  return {
    declaration,
    async answer(request, params) {
      const source = sourceOf(request.headers);
      const quota = new Quota(declaration, source.address);
      const failed = (error: unknown) => errorAnswer(declaration, request, source.requestId, error);
      const failedOrWaits = async (error: unknown) => {
        if (error instanceof OAuthError && error.oauthCode === "authorization_pending") await quota.forgive();
        return failed(error);
      };
      const steps = async () => {
        const call = await passGates(declaration, request, params, source, quota);
        const present = (result: unknown) => {
          const answer = result as AnswerOf<E>;
          if (toCsv && prefersCsv(request)) return respondWithCsv(request, source.requestId, toCsv(answer));
          return respond(declaration, request, source.requestId, answer, call.answerHeaders);
        };
        const runAs = (actor: Actor | null) =>
          inTurn(declaration, () => useCase({ ...call, actor: actor as ActorOf<E> }), true);
        return once(declaration, request, call, { run: runAs, present, refuse: failed });
      };
      const answer = await steps().catch(failedOrWaits).catch(failed);
      quota.announce(answer.headers);
      return answer;
    },
  };
}

/**
 * Where a password is checked or chosen, a crowd of calls would take everything from all others. Its body is read between two turns: whoever
 * sends one slowly keeps nobody out.
 */
const inTurn = <T>(declaration: Endpoint, work: () => Promise<T>, isReturning = false): Promise<T> =>
  checksPassword(declaration) ? turnstile.through(work, isReturning) : work();

/**
 * All that is asked of a call before anything is done.
 * @throws AppError the first thing that is wrong with it, in this order
 */
async function passGates<E extends Endpoint>(
  declaration: E,
  request: ApiRequest,
  named: PathParams,
  source: Source,
  quota: Quota,
): Promise<Call<E>> {
  const params = declaration.params ? (declaration.params.parse(named) as { id?: string }) : {};
  const caller = await inTurn(declaration, () => quota.admit(() => identify(declaration, request, source)));
  const admitted = admitWithScopes(declaration, admitViaProvider(declaration, admitWithoutFactor(declaration, caller)));
  const actor = await authorizeCall(declaration, admitted, params.id);
  const query = declaration.query && parse(declaration.query, takeQuery(declaration.query, request));
  const bytes = declaration.upload ? await readUpload(declaration, request) : new Uint8Array();
  const text = declaration.raw ? await readText(declaration, request) : "";
  const body = declaration.upload || declaration.raw ? undefined : await takeBody(declaration, request);
  const precondition = preconditionOf(declaration, request);
  await quota.countMail(body);
  return {
    actor: actor && { ...actor, precondition },
    params,
    query,
    body,
    bytes,
    text,
    headers: request.headers,
    source,
    answerHeaders: {},
  } as Call<E>;
}

/**
 * The fields of the address. No declaration has a list in its query.
 * @throws AppError `validation` for a declared field that is given twice: nobody can say which one counts
 */
function takeQuery(schema: z.ZodType, request: ApiRequest): Record<string, string> {
  const { searchParams } = addressOf(request);
  const declared = Object.keys((schema as Partial<z.ZodObject>).shape ?? {});
  const doubled = declared.filter((field) => searchParams.getAll(field).length > 1);
  if (doubled.length > 0)
    throw new AppError("validation", Object.fromEntries(doubled.map((field) => [field, "Must be sent only once."])));
  return Object.fromEntries(searchParams);
}

/**
 * What comes as a body must be one, even where nothing is asked of it.
 * @throws AppError `validation`, `unsupported_media_type`, `payload_too_large`
 */
async function takeBody(declaration: Endpoint, request: ApiRequest): Promise<unknown> {
  if (!mayCarryBody(declaration)) return undefined;
  const body = await readBody(declaration, request);
  return declaration.body && parse(declaration.body, body);
}

/** @throws AppError `authorization` for somebody who may only set up a second factor */
function admitWithoutFactor({ withoutFactor }: Endpoint, caller: Actor | null): Actor | null {
  if (!caller?.lacksFactor || withoutFactor === "themselves") return caller;
  if (withoutFactor === "anybody") return null;
  throw secondFactorRequired();
}

/**
 * A team's owner runs its provider, and could log in as any of its people: that must not reach what is theirs elsewhere. Where a bad token is
 * as good as none, so is such a login.
 * @throws AppError `authorization`
 */
function admitViaProvider(
  { onlyPeople: why, throughProvider, recognises }: Endpoint,
  caller: Actor | null,
): Actor | null {
  if (!caller?.viaProvider || why !== "account" || throughProvider) return caller;
  if (recognises) return null;
  throw onlyForTheTeam();
}

/**
 * The one place that looks at what a token is limited to: docs/decisions/0068-scopes.md. Where a bad token is as good as none, so is one
 * that doesn't reach.
 * @throws InsufficientScope
 */
function admitWithScopes({ scope, onlyPeople: why, recognises }: Endpoint, caller: Actor | null): Actor | null {
  if (!caller?.scopes || (scope && caller.scopes.includes(scope))) return caller;
  if (recognises) return null;
  throw new InsufficientScope(scope ?? null, why && onlyPeople[why]);
}

/** An endpoint within an application names it as `:id`, so that the role on it counts. */
async function authorizeCall(declaration: Endpoint, actor: Actor | null, id?: string): Promise<Actor | null> {
  const { permission } = declaration;
  if (!actor || permission === "public" || takesKey(permission)) return actor;
  if (declaration.inTeam && id !== actor.teamId) throw notFound();
  return authorize(actor, permission satisfies Permission, id);
}

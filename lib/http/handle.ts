import type { z } from "zod";
import type { Endpoint } from "@/lib/contract/endpoint";
import type { Page } from "@/lib/contract/page";
import { authorize } from "@/lib/domain/access/authorize";
import type { CsvTable } from "@/lib/domain/monitoring/csv-rows";
import type { Actor, Source } from "@/lib/domain/actor";
import { notFound } from "@/lib/errors";
import type { Permission } from "@/lib/permissions";
import { prefersCsv } from "./csv";
import { errorAnswer } from "./error-answer";
import { identify } from "./identify";
import { once } from "./once";
import { parse } from "./parse";
import { Quota } from "./quota";
import { mayCarryBody, readBody, readUpload } from "./read-body";
import { respond, respondWithCsv, type Download } from "./respond";
import { sourceOf } from "./source";

/** Who the use case acts for: nobody where anyone may call, perhaps somebody where that is recognised, else an actor. */
type ActorOf<E extends Endpoint> = E["permission"] extends "public" | "service"
  ? E extends { identifies: true }
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
  source: Source;
  /** Headers to answer with, beside the usual ones. */
  answerHeaders: Headers;
}

type AnswerOf<E extends Endpoint> = E extends { download: true }
  ? Download
  : E extends { paged: true }
    ? Page<z.input<E["answer"]> extends (infer Item)[] ? Item : never>
    : z.input<E["answer"]>;

export interface RouteContext {
  params: Promise<Record<string, string | string[] | undefined> | undefined>;
}

/** What Next calls for one method of a route. */
export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

export interface Handler {
  declaration: Endpoint;
  answer: RouteHandler;
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
  return {
    declaration,
    async answer(request, context) {
      const source = sourceOf(request.headers);
      const quota = new Quota(declaration, source.address);
      const failed = (error: unknown) => errorAnswer(declaration, request, source.requestId, error);
      const steps = async () => {
        const call = await passGates(declaration, request, context, source, quota);
        const perform = async () => {
          const answer = await run(call);
          if (toCsv && prefersCsv(request)) return respondWithCsv(request, source.requestId, toCsv(answer));
          return respond(declaration, request, source.requestId, answer, call.answerHeaders);
        };
        return once(declaration, request, call, () => perform().catch(failed));
      };
      const answer = await steps().catch(failed);
      quota.announce(answer.headers);
      return answer;
    },
  };
}

/**
 * All that is asked of a call before anything is done.
 * @throws AppError the first thing that is wrong with it, in this order
 */
async function passGates<E extends Endpoint>(
  declaration: E,
  request: Request,
  context: RouteContext,
  source: Source,
  quota: Quota,
): Promise<Call<E>> {
  // Next gives none where the path has none.
  const params = ((await context.params) ?? {}) as z.output<NonNullable<E["params"]>> & { id?: string };
  const caller = await quota.admit(() => identify(declaration, request, source));
  const actor = await authorizeCall(declaration, caller, params.id);
  const query = declaration.query && parse(declaration.query, Object.fromEntries(new URL(request.url).searchParams));
  const bytes = declaration.upload ? await readUpload(declaration, request) : new Uint8Array();
  const body = declaration.upload ? undefined : await takeBody(declaration, request);
  await quota.countMail(body);
  return { actor, params, query, body, bytes, source, answerHeaders: new Headers() } as Call<E>;
}

/**
 * What comes as a body must be one, even where nothing is asked of it.
 * @throws AppError `validation`, `unsupported_media_type`, `payload_too_large`
 */
async function takeBody(declaration: Endpoint, request: Request): Promise<unknown> {
  if (!mayCarryBody(declaration)) return undefined;
  const body = await readBody(declaration, request);
  return declaration.body && parse(declaration.body, body);
}

/** An endpoint within an application names it as `:id`, so that the role on it counts. */
async function authorizeCall(declaration: Endpoint, actor: Actor | null, id?: string): Promise<Actor | null> {
  if (!actor || declaration.permission === "public" || declaration.permission === "service") return actor;
  if (declaration.inTeam && id !== actor.teamId) throw notFound();
  return authorize(actor, declaration.permission satisfies Permission, id);
}

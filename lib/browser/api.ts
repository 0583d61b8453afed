import type { z } from "zod";
import type { Page } from "@/lib/contract/page";
import type { Version } from "@/lib/contract/versions";
import { unreachable } from "@/lib/later/unreachable";
import { paths } from "@/lib/paths";
import { errorIn, ApiError } from "./api-error";
import type { Declared, RouteId } from "./declared";
import { enter } from "./enter";
import { intentionOf, type Intention } from "./intention";
import { askForProof } from "./proof-needed";
import { routes } from "./routes";
import { announceSessionEnd } from "./session-end";

// Present where the schema demands something, optional where all of it is optional, absent where there is none.
type Part<Name extends string, Schema extends z.ZodType> =
  undefined extends z.input<Schema>
    ? unknown
    : Record<never, never> extends z.input<Schema>
      ? Partial<Record<Name, z.input<Schema>>>
      : Record<Name, z.input<Schema>>;

type Call<Id extends RouteId> = Part<"params", Declared[Id]["params"]> &
  Part<"body", Declared[Id]["body"]> & {
    query?: Partial<z.input<Declared[Id]["query"]>>;
    signal?: AbortSignal;
    asMyself?: boolean;
    ifMatch?: Version;
    atTheDoor?: boolean;
  };

type Answer<Id extends RouteId> = z.output<Declared[Id]["answer"]>;

/** The endpoints whose declarations say this of them. */
type Which<Trait> = { [Id in RouteId]: Declared[Id] extends Trait ? Id : never }[RouteId];

interface Route {
  method: string;
  path: string;
  public?: true;
  repeatable?: true;
}

interface LooseCall {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  signal?: AbortSignal;
  /** The form it is to come in, if not JSON. */
  accept?: string;
  /** For endpoints that anybody may call: as the person who is logged in, not as a stranger. */
  asMyself?: boolean;
  /** The version of what is changed that the person has seen: if it is another by now, nothing changes, and 412 comes. */
  ifMatch?: Version;
  /** For logging in or out: the cookie is set or goes, and a 401 is not the end of a session under a page. */
  atTheDoor?: boolean;
}

interface Received {
  headers: Headers;
  text: string;
}

/**
 * Calls an endpoint of ours. What makes something carries an `Idempotency-Key`, the same until an answer has come.
 * @returns its answer
 * @throws ApiError
 */
export async function callApi<Id extends RouteId>(id: Id, call: Call<Id>): Promise<Answer<Id>> {
  return jsonOf(await send(id, call as LooseCall));
}

/**
 * Calls an endpoint that gives a list by pages.
 * @returns the page, and out of its headers the cursor of the next one (`Link`, RFC 8288) and how many there are, if that was asked
 * @throws ApiError
 */
export async function callPagedApi<Id extends Which<{ paged: true }>>(
  id: Id,
  call: Call<Id>,
): Promise<Page<Answer<Id> extends (infer Item)[] ? Item : never>> {
  const received = await send(id, call as LooseCall);
  const next = /<([^>]+)>;\s*rel="?next"?/.exec(received.headers.get("Link") ?? "")?.[1];
  const cursor = next && new URL(next, window.location.origin).searchParams.get("cursor");
  const total = received.headers.get("X-Total-Count");
  return { items: jsonOf(received), next: cursor || null, total: total === null ? undefined : Number(total) };
}

/**
 * Sends a file, as it is, to an endpoint that takes one.
 * @returns its answer
 * @throws ApiError
 */
export async function uploadToApi<Id extends Which<{ upload: true }>>(id: Id, file: Blob): Promise<Answer<Id>> {
  return jsonOf(await send(id, { body: file }));
}

/**
 * Asks an endpoint for its answer as a file of comma-separated values.
 * @returns the file as it came, and the name the server gives it; as a text it would lose its byte-order mark
 * @throws ApiError
 */
export async function downloadCsv<Id extends Which<{ csv: true }>>(
  id: Id,
  call: Call<Id>,
): Promise<{ name: string; file: Blob }> {
  const { headers, text } = await send(id, { ...(call as LooseCall), accept: "text/csv" });
  const name = /filename="([^"]+)"/.exec(headers.get("Content-Disposition") ?? "")?.[1];
  return { name: name ?? "usage.csv", file: new Blob([text], { type: "text/csv;charset=utf-8" }) };
}

const jsonOf = ({ text }: Received) => JSON.parse(text);

const loggedOut = "You’re logged out. Log in again to continue.";

/** How often we ask whether a call that is under way has ended: about as long as people watch a spinning button. */
const patience = 20;

async function send(id: RouteId, call: LooseCall): Promise<Received> {
  const route: Route = routes[id];
  const intention = route.repeatable && !isAsStranger(route, call) ? intentionOf(id, call) : null;
  for (let asked = 0; ; asked++) {
    const { response, text } = await attempt(route, call, intention);
    if (isUnderWay(response, text) && asked < patience) {
      await new Promise((resolve) => setTimeout(resolve, 1_000 * Number(response.headers.get("Retry-After") ?? 1)));
      continue;
    }
    const proven = takesProof(response) ? await askForProof() : null;
    if (proven) continue;
    if (isSettled(response, text, intention)) intention?.end();
    if (proven === false) throw notConfirmed(errorIn(response, text));
    if (response.ok && (call.accept || isOurs(response))) return { headers: response.headers, text };
    if (lacksFactor(response, text)) leaveForSecondFactor();
    if (response.status !== 401 || call.atTheDoor || isAsStranger(route, call)) throw errorIn(response, text);
    if (!announceSessionEnd()) {
      const here = window.location.pathname + window.location.search;
      enter(`${paths.login}?next=${encodeURIComponent(here)}`);
    }
    // What the API says to programs is about their token.
    const { status, errorType, requestId } = errorIn(response, text);
    throw new ApiError(status, errorType, { message: loggedOut }, requestId);
  }
}

/** The API takes a proof that it's the person (RFC 9470, section 3). It has done nothing yet, so the same call can be made again. */
const takesProof = ({ status, headers }: Response): boolean =>
  status === 403 && /insufficient_user_authentication/.test(headers.get("WWW-Authenticate") ?? "");

const notConfirmed = ({ status, errorType, requestId }: ApiError): ApiError =>
  new ApiError(
    status,
    errorType,
    { message: "Nothing has changed, because you didn’t confirm that it’s you." },
    requestId,
  );

/** The person's team requires a second factor that they don't have: the API refuses everything but setting one up. */
const lacksFactor = (response: Response, text: string): boolean =>
  response.status === 403 && "second_factor" in errorIn(response, text).fields;

/** Goes where they set it up. A page that is there already doesn't load itself again and again. */
function leaveForSecondFactor(): void {
  if (window.location.pathname !== paths.settingsSecurity) enter(paths.settingsSecurity);
}

/** The first call with this key has not ended: the API says so by naming the header, and when to come back. */
const isUnderWay = (response: Response, text: string): boolean =>
  response.status === 409 && response.headers.has("Retry-After") && text.includes("Idempotency-Key");

/**
 * Whether the outcome of the request is known. A refusal says nothing about an earlier attempt whose answer was lost, unless it is that
 * attempt's own answer.
 */
function isSettled(response: Response, text: string, intention: Intention | null): boolean {
  if (isUnknown(response, text)) return false;
  // These two come after the API has looked for what is kept under the key, and so say that nothing is.
  const isPastTheKey = [409, 412].includes(response.status);
  return response.ok || isPastTheKey || response.headers.has("Idempotency-Replayed") || !intention?.inDoubt;
}

/** Whether the request may have been carried out, or still may be: then repeating the call must name the same key. */
const isUnknown = (response: Response, text: string): boolean =>
  response.status >= 500 || response.status === 429 || isUnderWay(response, text) || !isOurs(response);

/** What stands between us and the browser answers with pages of its own. */
const isOurs = (response: Response): boolean => /json/.test(response.headers.get("Content-Type") ?? "");

/** A public call stands for nobody: the cookie of a session that has ended must not get in its way. */
const isAsStranger = (route: Route, { asMyself = false, atTheDoor = false }: LooseCall) =>
  route.public === true && !asMyself && !atTheDoor;

async function attempt(route: Route, call: LooseCall, intention: Intention | null) {
  const { method, path } = route;
  const { params, query, body, signal, accept } = call;
  const ifMatch = intention ? intention.ifMatch : call.ifMatch;
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ""));
  const search = new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  const conditions = {
    ...(intention ? { "Idempotency-Key": intention.key } : {}),
    ...(ifMatch ? { "If-Match": `"${ifMatch}"` } : {}),
  };
  try {
    const response = await fetch(`/api${filled}${search.size > 0 ? `?${search}` : ""}`, {
      method,
      credentials: isAsStranger(route, call) ? "omit" : "same-origin",
      ...payload(body, { ...conditions, ...(accept ? { Accept: accept } : {}) }),
      ...(signal ? { signal } : {}),
    });
    // An answer that breaks off halfway counts as none at all. A byte-order mark stays: files have it for a reason.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
    if (intention && isUnknown(response, text)) intention.inDoubt = true;
    return { response, text };
  } catch (error) {
    if (intention) intention.inDoubt = true;
    if (signal?.aborted) throw error;
    throw new ApiError(0, "network", { message: unreachable }, null);
  }
}

function payload(body: unknown, headers: Record<string, string>): Pick<RequestInit, "body" | "headers"> {
  if (body === undefined) return { headers };
  if (body instanceof Blob) return { body, headers: { ...headers, "Content-Type": body.type } };
  return { body: JSON.stringify(body), headers: { ...headers, "Content-Type": "application/json" } };
}

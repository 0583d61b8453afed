import { z } from "zod";
import type { ErrorCode } from "@/lib/errors";
import type { Permission } from "@/lib/permissions";
import type { onlyPeople, Scope } from "@/lib/scopes";
import type { Version } from "./versions";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Tag =
  | "Authentication"
  | "Service accounts"
  | "Personal access tokens"
  | "Clients with access"
  | "Sessions"
  | "Teams"
  | "Single sign-on"
  | "Invites"
  | "Users"
  | "Applications"
  | "Application users"
  | "Credentials"
  | "Assets"
  | "Audit log"
  | "Usage"
  | "Billing"
  | "Data plane"
  | "Operators"
  | "Operations";

/**
 * How often one caller may call, as `lib/limits/classes.ts` sets it: `read` and `write` for signed-in callers, `login` where a
 * password is checked, `lookup` for "is it taken", `mail` where a stranger makes us send mail, `register` where a stranger makes
 * us keep something, `service` for the data plane, `none` for what a load balancer asks.
 */
export type RateClass = "read" | "write" | "login" | "lookup" | "mail" | "register" | "service" | "none";

/**
 * Who may call: a permission of the table; `"public"`, anybody; `"service"`, holders of the service key; `"operator"`, holders of the key of
 * those who run this installation, which reaches all teams.
 */
type Access = Permission | "public" | KeyHolder;
type KeyHolder = "service" | "operator";

/** @returns whether a key of the installation opens what has this permission, and nobody's login */
export const takesKey = (permission: Access): permission is KeyHolder =>
  permission === "service" || permission === "operator";

/** One endpoint: all that the handler, the OpenAPI document, the client, the forms and the tests need to know of it. */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** Unique; the OpenAPI operation id. */
  id: string;
  method: Method;
  /** Below `/api`, with `:name` for parameters. */
  path: string;
  tag: Tag;
  summary: string;
  description?: string;
  permission: Access;
  /** What a service account, or a token with scopes, must have to call it. */
  scope?: Scope;
  /** Why neither of them may call it at all. Whatever takes a login has this or a scope. */
  onlyPeople?: keyof typeof onlyPeople;
  /** Only for pages of ours: a call from anywhere else is refused, whether or not it carries a cookie. */
  sameOrigin?: true;
  /** On a public endpoint: a signed-in caller is recognised, and a bad token refused. */
  identifies?: boolean;
  /** On a public endpoint: a signed-in caller is recognised, and a bad token is as good as none. */
  recognises?: boolean;
  /**
   * Also for callers whose team requires a second factor that they don't have: they may set one up, see who they are, and leave. As `anybody`,
   * on a public endpoint, they are taken for a stranger. Every other endpoint refuses them.
   */
  withoutFactor?: "themselves" | "anybody";
  /** Also for a login through a team's own provider, though it is about the account: that login acts for the team, and for nothing else of the person. */
  throughProvider?: true;
  params?: Params;
  query?: Query;
  /** What JSON it takes. A DELETE that declares none ignores whatever comes. */
  body?: Body;
  /** What its body is documented to be, where more is asked of it than the schema can refuse as a whole. */
  documentedBody?: z.ZodType;
  /** The longest body taken, in bytes; by default 100 KiB. */
  longestBody?: number;
  /** Also takes `application/x-www-form-urlencoded` and HTTP Basic client authentication (RFC 6749, section 2.3.1). */
  oauth?: boolean;
  /** Also takes the `client_id` and `client_secret` of its body by HTTP Basic, without anything else of OAuth. */
  basic?: true;
  answer: Answer;
  status: 200 | 201 | 202;
  /** Default: `read` for GET, else `write`; `service` for the data plane. */
  rate?: RateClass;
  /** `:id` is the team: any but the one the caller acts for is not found. */
  inTeam?: true;
  /** The body is an image, not JSON. */
  upload?: true;
  /** The body is text as it came: a signature is over it, or senders give it types of their own. */
  raw?: true;
  /** The answer is a file of this type, not JSON. */
  download?: "image/webp" | "application/pdf" | "application/xml";
  /** With `Accept: text/csv` the answer comes as CSV. */
  csv?: true;
  /** The answer is a bare array of which a page is given: adds `limit` and `cursor`, and a `Link` to the next page. */
  paged?: boolean;
  /** Such a list says how many there are in all, where `total` asks it. */
  counted?: boolean;
  /**
   * A session is not enough: the caller's own password comes along, or their login has proven whose it is in the last ten minutes
   * (`POST /user/me/proof`), else 403 with a word under its field. `sometimes` is what only some calls need, as the description says. `recent`,
   * too, and there a login that is itself younger than that does; keys with scopes aren't asked. See lib/domain/authentication/step-up.ts.
   */
  stepUp?: "always" | "sometimes" | "recent";
  /** The answer carries a secret: never stored by anybody. */
  secret?: boolean;
  /** Of what it answers, the version that `ETag` tells and `If-Match` is compared with: lib/contract/versions.ts. */
  version?: (answer: never) => Version;
  /** It makes something each time, though it answers 200: an `Idempotency-Key` counts. */
  repeatable?: true;
  /** Errors beyond those that follow from the rest of the declaration. */
  errors?: readonly ErrorCode[];
}

/** @returns the rate class of an endpoint */
export function rateClassOf({ rate, method, permission }: Pick<Endpoint, "rate" | "method" | "permission">): RateClass {
  if (rate) return rate;
  if (permission === "service") return "service";
  return method === "GET" ? "read" : "write";
}

/** @returns whether a call checks or chooses a password, and so takes a core for a moment: docs/decisions/0051-a-turnstile-for-logins.md */
export const checksPassword = (declaration: Endpoint): boolean =>
  ["login", "register"].includes(rateClassOf(declaration));

/** @returns whether a call may name itself by an `Idempotency-Key`, so that repeating it makes nothing twice */
export const isRepeatable = ({ method, status, permission, identifies, repeatable }: Endpoint): boolean =>
  method === "POST" &&
  (status === 201 || repeatable === true) &&
  permission !== "operator" &&
  (permission !== "public" || identifies === true);

/** Declares an endpoint, keeping the exact types of its schemas. */
export function endpoint<
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodType,
  const Rest extends Omit<Endpoint, "params" | "query" | "body" | "answer"> = Omit<
    Endpoint,
    "params" | "query" | "body" | "answer"
  >,
>(declaration: Rest & { params?: Params; query?: Query; body?: Body; answer: Answer }) {
  return declaration as Rest & { params: Params; query: Query; body: Body; answer: Answer };
}

/** The answer of what has nothing else to say. */
export const okAnswer = z.object({ status: z.literal("ok") }).meta({ id: "Ok" });

/** The answer to "is it taken". */
export const existsAnswer = z.object({ exists: z.boolean() }).meta({ id: "Exists" });

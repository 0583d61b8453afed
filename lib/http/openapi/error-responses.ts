import { isRepeatable, takesKey, type Endpoint } from "@/lib/contract/endpoint";
import { errorCodes, type ErrorCode } from "@/lib/errors";
import { isWithinApplication } from "@/lib/permissions";
import { takesPrecondition } from "../precondition";
import { mayCarryBody } from "../read-body";
import { errorExamples, takesFactor, type ErrorExample } from "./error-examples";
import { headersOf, isLimited } from "./headers";

/** @returns the statuses of the errors that follow from a declaration, and of those it adds */
export function errorStatuses(endpoint: Endpoint): number[] {
  const codes: ErrorCode[] = ["internal", ...(endpoint.errors ?? [])];
  const { permission } = endpoint;
  if (mayCarryBody(endpoint)) codes.push("validation", "payload_too_large", "unsupported_media_type");
  if (endpoint.query) codes.push("validation");
  if (endpoint.params) codes.push("not_found");
  if (isRepeatable(endpoint)) codes.push("conflict");
  if (takesPrecondition(endpoint)) codes.push("validation", "precondition_failed");
  if (isLimited(endpoint)) codes.push("rate_limit");
  // All of the product stands on the database; only what tells about the process itself does not.
  if (endpoint.rate !== "none") codes.push("unavailable");
  if (takesKey(permission)) codes.push("authentication");
  else if (permission !== "public") {
    codes.push("authentication", "authorization");
    if (isWithinApplication(permission)) codes.push("not_found");
  } else if (takesFactor(endpoint)) codes.push("authorization");
  return [...new Set(codes.map((code) => errorCodes[code].status))].sort((a, b) => a - b);
}

/** The errors that most endpoints tell in the same words, and their names under `components.responses`. */
const shared: Record<number, string> = {
  401: "Unauthenticated",
  403: "Forbidden",
  404: "NotFound",
  412: "Changed",
  413: "TooLong",
  415: "WrongType",
  429: "TooManyCalls",
  500: "Defect",
  503: "Unavailable",
};

const tellsAsOthers = (endpoint: Endpoint): boolean => isLimited(endpoint) && !endpoint.oauth && !endpoint.upload;

/** A password that is missing is told under its field. */
const tellsOfPassword = ({ stepUp }: Endpoint, status: number): boolean => stepUp !== undefined && status === 403;

/** Most endpoints refuse callers who lack the second factor that their team requires; what they may call says nothing of it. */
const isOpenWithoutFactor = (endpoint: Endpoint, status: number): boolean => status === 403 && !takesFactor(endpoint);

/** @returns the errors that stand under `components.responses`, by name */
export function sharedErrors(endpoints: Endpoint[]) {
  // A change: what has become of a thing is told by changes alone.
  const any = endpoints.find(
    (endpoint) => tellsAsOthers(endpoint) && endpoint.method !== "GET" && !endpoint.stepUp && takesFactor(endpoint),
  );
  if (!any) return {};
  return Object.fromEntries(Object.entries(shared).map(([status, name]) => [name, errorResponse(any, Number(status))]));
}

/** @returns what the document says of one error of one endpoint: a reference where others say the same */
export const errorResponseOf = (endpoint: Endpoint, status: number) =>
  tellsAsOthers(endpoint) &&
  shared[status] &&
  !tellsOfPassword(endpoint, status) &&
  !isOpenWithoutFactor(endpoint, status)
    ? { $ref: `#/components/responses/${shared[status]}` }
    : errorResponse(endpoint, status);

/** @returns what the document says of the errors that any request may meet, where an endpoint has none of its own */
export const refusalOfRequest = (endpoint: Endpoint) => ({
  ...errorResponse(endpoint, errorCodes.validation.status),
  description: "The request itself isn't valid.",
});

const errorResponse = (endpoint: Endpoint, status: number) => ({
  description: descriptions[status] ?? "Failed.",
  headers: headersOf(endpoint, status),
  content: {
    "application/json": {
      schema: { $ref: `#/components/schemas/${endpoint.oauth ? "OAuthError" : "Error"}` },
      ...asExamples(errorExamples(endpoint, status)),
    },
  },
});

/** One example stands by itself, several by their names. */
const asExamples = (examples: Record<string, ErrorExample>) => {
  const [first, ...others] = Object.values(examples);
  if (others.length === 0) return { example: first };
  return { examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) };
};

const descriptions: Record<number, string> = {
  400: "Something in the request is wrong. `response` says what, field by field.",
  401: "You're not logged in, or your token is no longer valid.",
  403: "You can see this, but you're not allowed to do that.",
  404: "It doesn't exist, or you can't see it.",
  409: "It's taken, or something else prevents this.",
  412: "It no longer matches `If-Match`, and nothing was done. `ETag` is the current one.",
  413: "The body is too long.",
  415: "The body has a content type this call doesn't take, or it's encoded.",
  429: "Too many requests. Try again after `Retry-After` seconds.",
  500: "Something went wrong on our side. `request_id` helps us find it.",
  503: "Something we depend on is down. Try again after `Retry-After` seconds.",
};

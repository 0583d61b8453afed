import type { IncomingMessage } from "node:http";
import type { Endpoint } from "@/lib/contract/endpoint";
import { AppError, notFound } from "@/lib/errors";
import type { PathParams } from "@/lib/http/exchange";
import { longestBodyOf, mayCarryBody, usualLongestBody } from "@/lib/http/read-body";
import { hasBody, isLongerThan, tooLong } from "./body";
import { findResource } from "./declared";
import { isOperation } from "../answer/operations";
import { hostProblem } from "./own-hosts";
import { readTarget, type Target } from "./target";

/** What becomes of a request. */
export type Decision =
  | {
      to: "refusal";
      error: AppError;
      allow?: string;
      declaration?: Endpoint;
      headers?: Record<string, string>;
      /** Without waiting for the body. */
      atOnce?: true;
    }
  | { to: "elsewhere"; status: 303 | 308; location: string }
  /** The methods are told, and nothing else. */
  | { to: "methods"; allow: string }
  | { to: "operation"; declaration: Endpoint }
  /**
   * A call of an endpoint.
   * @property longestBody in bytes
   * @property params what stands in its path
   */
  | { to: "call"; longestBody: number; declaration: Endpoint; params: PathParams }
  /** What Prometheus reads. */
  | { to: "metrics" }
  /** Whom to tell of a security hole. */
  | { to: "security-txt" }
  /** What an OAuth client asks first. */
  | { to: "oauth-metadata" }
  /** A page, or a part of one. */
  | { to: "page"; longestBody: number };

const methods = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT";
const methodsOfPages = "GET, HEAD, OPTIONS";

const besidePages: Record<string, Decision | undefined> = {
  "/metrics": { to: "metrics" },
  "/.well-known/security.txt": { to: "security-txt" },
  "/.well-known/oauth-authorization-server": { to: "oauth-metadata" },
};

const refuse = (error: AppError): Decision => ({ to: "refusal", error });
const notAllowed = (method: string, allow: string) =>
  new AppError("method_not_allowed", `This URL doesn't support ${method}. It supports ${allow}.`);

/**
 * Decides by its first line and headers what becomes of a request, before any of its body is read. Whatever stands behind sees a
 * path in its one plain form in `request.url`.
 * @param isOurs whether a host that the request names is this server
 * @param dev whether Next's own tools for development are served, too
 */
export function decide(request: IncomingMessage, isOurs: (host: string) => boolean, dev: boolean): Decision {
  const problem = hostProblem(request);
  if (problem) return refuse(new AppError("validation", problem));
  const method = request.method ?? "";
  const target = readTarget(request.url ?? "", method, isOurs);
  if (target.form === "none") return refuse(new AppError("validation", target.problem));
  if (target.form === "server") return { to: "methods", allow: methods };
  request.url = target.path + target.search;
  if (!isDecodable(target.path)) return refuse(notFound());
  if (target.isApi) return decideApi(request, method, target);
  const ofNext = dev && /^\/_(_nextjs|next\/)/.test(target.path);
  if (ofNext) return { to: "page", longestBody: usualLongestBody };
  const decision = decidePage(request, method, target);
  // These are read as a page is; but Next knows nothing of them.
  return (decision.to === "page" && besidePages[target.path]) || decision;
}

type Path = Extract<Target, { path: string }>;

/**
 * Programs are never redirected, and an extra slash is not overlooked: `DELETE /user/me/sessions/` with an id left out would end all
 * sessions.
 */
function decideApi(request: IncomingMessage, method: string, { form, path }: Path): Decision {
  const resource = form === "path" ? findResource(path) : null;
  if (!resource) return refuse(notFound());
  if (method === "OPTIONS") return { to: "methods", allow: resource.allow };
  const declaration = resource.byMethod.get(method === "HEAD" ? "GET" : method);
  if (!declaration) {
    const [any] = resource.byMethod.values();
    const refusal = { to: "refusal", error: notAllowed(method, resource.allow), allow: resource.allow } as const;
    return any ? { ...refusal, declaration: any } : refusal;
  }
  // Where a body is read, the endpoint says itself that it is too long, once it knows who calls.
  if (!mayCarryBody(declaration) && isLongerThan(request, usualLongestBody)) return refuse(tooLong());
  if (isOperation(declaration)) return { to: "operation", declaration };
  return { to: "call", longestBody: longestBodyOf(declaration), declaration, params: resource.params };
}

/** Pages are only read: nothing that is sent to one gets any further. */
function decidePage(request: IncomingMessage, method: string, { form, path, search }: Path): Decision {
  if (method === "OPTIONS") return { to: "methods", allow: methodsOfPages };
  if (method === "GET" || method === "HEAD") {
    if (hasBody(request)) return refuse(tooLong("A page doesn't take a body."));
    return form === "path" ? { to: "page", longestBody: 0 } : { to: "elsewhere", status: 308, location: path + search };
  }
  // A form that was sent before its page could take it: the person gets the page again.
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(
    request.headers["content-type"] ?? "",
  );
  if (method === "POST" && isForm) return { to: "elsewhere", status: 303, location: path + search };
  return { to: "refusal", error: notAllowed(method, methodsOfPages), allow: methodsOfPages };
}

function isDecodable(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    return !decodeURIComponent(path).includes("\u0000");
  } catch {
    return false;
  }
}

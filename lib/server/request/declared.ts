import type { Endpoint } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { receiveCspReport, receiveLeakReport, receiveStripeEvent } from "@/lib/contract/webhooks";
import type { PathParams } from "@/lib/http/exchange";

/** A path of the API, and what is declared for it. */
export interface Resource {
  byMethod: Map<string, Endpoint>;
  /** The value of the `Allow` header. */
  allow: string;
}

/** All that is declared. */
export const declarations: readonly Endpoint[] = [
  ...endpoints,
  receiveStripeEvent,
  receiveLeakReport,
  receiveCspReport,
];

/** Of every path without parameters. */
const plain = new Map<string, Resource>();

/** Of the others. Where two fit, the one with fewer parameters is meant, as in Next: `/user/me` is nobody's id. */
const patterns: [pattern: RegExp, resource: Resource][] = [];

for (const path of new Set(declarations.map(({ path }) => path))) {
  const declared = declarations.filter((endpoint) => endpoint.path === path);
  const byMethod = new Map<string, Endpoint>(declared.map((endpoint) => [endpoint.method, endpoint]));
  const methods = [...byMethod.keys(), "OPTIONS", ...(byMethod.has("GET") ? ["HEAD"] : [])];
  const resource = { byMethod, allow: methods.sort().join(", ") };
  if (!path.includes(":")) plain.set(`/api${path}`, resource);
  else patterns.push([new RegExp(`^/api${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`), resource]);
}
const parametersIn = ({ source }: RegExp): number => source.split("(?<").length;
patterns.sort(([one], [other]) => parametersIn(one) - parametersIn(other));

/**
 * @param path as `readTarget` gives it, which can be decoded
 * @returns what is declared for a path of the API, with what stands in it for its parameters; or null
 */
export function findResource(path: string): (Resource & { params: PathParams }) | null {
  const one = plain.get(path);
  if (one) return { ...one, params: {} };
  for (const [pattern, resource] of patterns) {
    const found = pattern.exec(path);
    if (!found) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { ...resource, params: Object.fromEntries(params) };
  }
  return null;
}

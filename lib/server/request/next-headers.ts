import type { IncomingHttpHeaders } from "node:http";
import { createRequire } from "node:module";

// The very check by which Next would fail: that of the tree of segments which a page already has.
const { parseAndValidateFlightRouterState: checkTree } = createRequire(import.meta.url)(
  "next/dist/server/app-render/parse-and-validate-flight-router-state",
) as { parseAndValidateFlightRouterState: (header: string | string[] | undefined) => unknown };

/** What Next's client sends along when it fetches a page, and what each must look like. */
const ofClient: Record<string, (value: string) => boolean> = {
  rsc: (value) => value === "1",
  "next-router-prefetch": (value) => /^[12]$/.test(value),
  "next-router-segment-prefetch": (value) => /^\/[\w!$%()*+,./:;=@[\]~-]*$/.test(value),
  "next-router-state-tree": (value) => isTree(value),
  "next-url": (value) => /^\/(?!\/)[!-~]*$/.test(value),
};

/** What Next tells itself in headers, between its own layers. Its own filter names some of these. */
const internal = /^(next-|x-(nextjs|next|middleware|invoke|matched|now|prerender|vercel|action)-)/;

/** What the client of `next dev` sends besides. */
const ofDevelopment = new Set(["next-hmr-refresh", "x-nextjs-request-id", "x-nextjs-html-request-id"]);

/**
 * Drops what only Next itself may say. If one thing that its client says is malformed, all of it is dropped, and the page is
 * answered whole: Next would answer such a call with 500.
 */
export function cleanNextHeaders(headers: IncomingHttpHeaders): void {
  const names: string[] = [];
  for (const name of Object.keys(headers)) {
    if (Object.hasOwn(ofClient, name)) names.push(name);
    else if (internal.test(name) && !ofDevelopment.has(name)) delete headers[name];
  }
  if (names.every((name) => ofClient[name]?.(String(headers[name])))) return;
  for (const name of names) delete headers[name];
}

function isTree(value: string): boolean {
  try {
    checkTree(value);
    return true;
  } catch {
    return false;
  }
}

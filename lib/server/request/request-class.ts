import type { IncomingMessage } from "node:http";
import { rateClassOf } from "@/lib/contract/endpoint";
import type { Decision } from "./decide";

/** @returns whether a URL is a part of a page, which is only read from disk */
export const isFile = (url: string): boolean => /^\/(_next\/static|pictures)\/|^\/icon\.svg/.test(url);

/**
 * @returns what a request is counted under: the path that is declared for it, with `:id` for what stands there; of pages, only of what
 * kind they are. Whatever a caller has made up is `unknown`
 */
export function routeOf(decision: Decision, { url = "", headers }: IncomingMessage): string {
  if (decision.to === "metrics") return "/metrics";
  if (decision.to === "security-txt" || decision.to === "oauth-metadata") return "file";
  if (decision.to === "methods") return "options";
  if (decision.to === "elsewhere") return "redirect";
  if (decision.to === "page") return isFile(url) ? "file" : headers.rsc ? "page_data" : "page";
  return decision.declaration ? `/api${decision.declaration.path}` : "unknown";
}

/** @returns which others a request competes with: the class of its limits, or what it is if it's no call */
export function classOf(decision: Decision, { url = "" }: IncomingMessage): string {
  if (decision.to === "call") return rateClassOf(decision.declaration);
  if (decision.to === "page") return isFile(url) ? "file" : "page";
  if (decision.to === "security-txt" || decision.to === "oauth-metadata") return "file";
  return decision.to === "operation" || decision.to === "metrics" ? "operations" : "refusal";
}

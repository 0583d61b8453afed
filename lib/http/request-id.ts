import { randomUUID } from "node:crypto";
import type { RequestHeaders } from "./exchange";

const wellFormed = /^[\w.:-]{8,100}$/;

/**
 * The caller's own request id when it is well formed, else a new one. It goes into the answer, the log and the audit log, so
 * nothing that could break a line or a header gets through.
 */
export const requestIdOf = (headers: Pick<RequestHeaders, "get">): string => wellFormedOr(headers.get("x-request-id"));

/** The same for the header as Node gives it. */
export const wellFormedOr = (given: unknown): string =>
  typeof given === "string" && wellFormed.test(given) ? given : randomUUID();

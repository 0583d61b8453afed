import type { IncomingMessage } from "node:http";
import type { Caller } from "@/lib/caller";
import type { ApiRequest, RequestHeaders } from "@/lib/http/exchange";

/** @returns the headers of a request as Node gives them */
export const headersIn = ({ headers }: IncomingMessage): RequestHeaders => ({
  get(name) {
    const value = headers[name];
    return value === undefined ? null : String(value);
  },
  has: (name) => headers[name] !== undefined,
});

/**
 * @param caller is filled in as soon as it is known who calls
 * @returns a call as Node's `http` brings it; its address is plain by now
 */
export const apiRequest = (request: IncomingMessage, caller: Caller, read: ApiRequest["read"]): ApiRequest => ({
  method: request.method ?? "",
  url: request.url ?? "",
  headers: headersIn(request),
  noteCaller: (known) => void Object.assign(caller, known),
  read,
});

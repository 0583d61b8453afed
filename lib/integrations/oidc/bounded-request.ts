import { request as requestHttp, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { traced } from "@/lib/tracing";

/** The longest answer that is read, in bytes: documents of providers have a few kilobytes. */
const longestAnswer = 512 * 1024;

/** How long an answer may take in all, in milliseconds. */
const deadline = 5_000;

/** An address that we don't go to, or an answer that we don't wait for. */
export class Unreachable extends Error {
  override name = "Unreachable";
}

export interface Sent {
  method?: string;
  headers?: HeadersInit;
  body?: unknown;
}

/**
 * One request, with a limit on how long its answer may be and take. Redirects aren't followed.
 * @param lookup what looks its name up, if the system's own way won't do
 * @throws Unreachable; or what the network says
 */
export function boundedRequest(url: URL, sent: Sent, lookup?: LookupFunction): Promise<Response> {
  const { method = "GET" } = sent;
  // Not where to: that would say who our customers are.
  const attributes = { "http.request.method": method };
  return traced(`${method} identity provider`, { kind: "client", attributes }, async (span) => {
    const answer = await request(url, sent, lookup);
    span?.note({ "http.response.status_code": answer.status });
    return answer;
  });
}

function request(url: URL, { method = "GET", headers, body }: Sent, lookup?: LookupFunction): Promise<Response> {
  const options: RequestOptions = {
    method,
    headers: { ...Object.fromEntries(new Headers(headers)), "accept-encoding": "identity" },
    ...(lookup ? { lookup } : {}),
    signal: AbortSignal.timeout(deadline),
    agent: false,
  };
  const sent = body instanceof URLSearchParams ? body.toString() : ((body ?? "") as string | Uint8Array);
  return new Promise((resolve, reject) => {
    const call = (url.protocol === "http:" ? requestHttp : requestHttps)(url, options, (answer) => {
      const parts: Buffer[] = [];
      let length = 0;
      answer.on("data", (part: Buffer) => {
        length += part.length;
        if (length > longestAnswer) call.destroy(new Unreachable("The answer is too long."));
        else parts.push(part);
      });
      answer.once("error", reject);
      answer.once("end", () => {
        try {
          resolve(responseOf(answer.statusCode ?? 500, answer.headersDistinct, parts));
        } catch (cause) {
          // A status that there isn't, such as 999. Thrown from here, it would end the process.
          reject(new Unreachable("The answer makes no sense.", { cause }));
        }
      });
    });
    call.once("error", reject);
    call.end(sent);
  });
}

function responseOf(status: number, headers: NodeJS.Dict<string[]>, parts: Buffer[]): Response {
  const pairs = Object.entries(headers).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const isEmpty = [204, 205, 304].includes(status);
  return new Response(isEmpty ? null : Buffer.concat(parts), { status: Math.max(200, status), headers: pairs });
}

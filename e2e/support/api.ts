import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { expect } from "@playwright/test";
import { z } from "zod";
import { endpoints } from "@/lib/contract/endpoints";
import { productUrl } from "./environment";

export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  body: Body;
  text: string;
}

export interface CallOptions {
  /** Another product than the one under test. */
  at?: string;
  token?: string | undefined;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is. */
  rawBody?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

/** The documented error, and what OAuth adds. */
export const errorBody = z.strictObject({
  errorType: z.string(),
  response: z.record(z.string(), z.string()),
  request_id: z.string(),
  error: z.string().optional(),
  error_description: z.string().optional(),
  mfa_token: z.string().optional(),
  mfa_methods: z.array(z.enum(["otp", "passkey", "recovery_code"])).optional(),
});

/**
 * Calls the API under test and checks the answer against the contract: a field, or a form of error, that is not declared fails.
 * @param path below `/api`
 */
export async function call<Body = Record<string, unknown>>(
  method: string,
  path: string,
  { at = productUrl(), token, body, rawBody, headers = {} }: CallOptions = {},
): Promise<Answer<Body>> {
  const response = await fetch(`${at}/api${path}`, {
    method,
    redirect: "manual",
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: rawBody ?? (body === undefined ? null : JSON.stringify(body)),
  });
  const text = await response.text();
  const isFile = /^(image\/|application\/(pdf|xml))/.test(response.headers.get("content-type") ?? "");
  const parsed = (text && !isFile ? JSON.parse(text) : null) as Body;
  if (text && !isFile) checkContract(method, path, response.status, parsed);
  return { status: response.status, headers: response.headers, body: parsed, text };
}

/**
 * Fails if an answer says what the contract does not declare.
 * @param path below `/api`
 */
export function checkContract(method: string, path: string, status: number, body: unknown): void {
  if (status >= 400) return void errorBody.parse(body);
  const endpoint = endpoints.find((candidate) => candidate.method === method && matches(candidate.path, path));
  if (!endpoint) throw new Error(`${method} ${path} is not declared`);
  // Parsing drops what is not declared, so a difference is a field too many.
  const declared = { status: endpoint.status, body: endpoint.answer.parse(body) };
  // Each `expect` is a step that the report keeps, and a test makes thousands of calls: only a wrong answer is worth one.
  if (!isDeepStrictEqual(declared, { status, body })) expect({ status, body }).toEqual(declared);
}

const matches = (declared: string, path: string): boolean =>
  new RegExp(`^${declared.replace(/:\w+/g, "[^/]+").replaceAll(".", "\\.")}$`).test(path.split("?")[0] ?? "");

/**
 * Calls again for as long as the answer is 503: at once, and then when that says to come back. Whoever would wait too long for a password to
 * be hashed is told so, and that was no attempt; how many are told so depends on the machine.
 */
export async function untilTaken<Body>(ask: () => Promise<Answer<Body>>): Promise<Answer<Body>> {
  for (let time = 0; ; time++) {
    const answer = await ask();
    if (answer.status !== 503) return answer;
    if (time > 0) await sleep(Number(answer.headers.get("retry-after")) * 1_000);
  }
}

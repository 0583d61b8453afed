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
  const isImage = response.headers.get("content-type")?.startsWith("image/");
  const parsed = (text && !isImage ? JSON.parse(text) : null) as Body;
  if (text && !isImage) checkContract(method, path, response.status, parsed);
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
  expect(status).toBe(endpoint.status);
  // Parsing drops what is not declared, so a difference is a field too many.
  expect(endpoint.answer.parse(body)).toEqual(body);
}

const matches = (declared: string, path: string): boolean =>
  new RegExp(`^${declared.replace(/:\w+/g, "[^/]+").replaceAll(".", "\\.")}$`).test(path.split("?")[0] ?? "");

import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * @param bytes the body that was read; null if it was too long to be kept, which its length then says
 * @returns the same request as what a route handler takes
 */
export function webRequest({ method, url, headers }: IncomingMessage, bytes: Buffer | null): Request {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of [value ?? []].flat()) given.append(name, one);
  }
  if (!bytes) given.set("content-length", String(Number.MAX_SAFE_INTEGER));
  const body = method === "GET" || !bytes || bytes.length === 0 ? null : new Uint8Array(bytes);
  return new Request(`http://localhost${url}`, { method: method ?? "GET", headers: given, body });
}

/** Sends what a route handler answers. */
export async function sendAnswer(response: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), "content-length": body.length });
  response.end(body);
}

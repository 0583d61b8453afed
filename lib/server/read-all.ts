import type { IncomingMessage } from "node:http";

/**
 * @param longest in bytes
 * @returns the body, or null if it is longer than that: then the rest of it is not kept
 */
export async function readAll(request: IncomingMessage, longest: number): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > longest) {
    request.resume();
    return null;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= longest) chunks.push(chunk);
  }
  if (length > longest) return null;
  return chunks.length === 1 ? (chunks[0] ?? null) : Buffer.concat(chunks);
}

import { BodyCutOff } from "./body-cut-off";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { noteCaller } from "./page-visit";

/** @returns a call as the web's `Request` brings it */
export function fromWeb(request: Request): ApiRequest {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    url: pathname + search,
    headers: request.headers,
    noteCaller,
    read: (longest) => readParts(request, longest),
  };
}

/** @returns an answer as the web's `Response`, which would give a text a type of its own */
export const toWeb = ({ status, headers, body }: ApiAnswer): Response =>
  new Response((typeof body === "string" ? Buffer.from(body) : body) as BodyInit | null, { status, headers });

async function readParts(request: Request, longest: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > longest) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.length;
      if (length > longest) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new BodyCutOff(error);
  }
  return Buffer.concat(chunks);
}

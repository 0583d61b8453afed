import { imageLimits, imageTypes } from "@/lib/contract/image-limits";
import type { Endpoint } from "@/lib/contract/endpoint";
import { AppError, OAuthError } from "@/lib/errors";
import { readBasicClient } from "./basic-client";

/** The longest body taken, in bytes. */
const longestBody = ({ upload, longestBody = 100 * 1_024 }: Endpoint): number =>
  upload ? imageLimits.bytes : longestBody;

/** @returns whether a body that comes with this call is read: that of a GET, or of a DELETE that asks for none, is ignored */
export const mayCarryBody = ({ method, body }: Endpoint): boolean =>
  method !== "GET" && (method !== "DELETE" || body !== undefined);

/**
 * @returns the image that an upload sends, not yet looked into
 * @throws AppError `unsupported_media_type`, `payload_too_large`
 */
export async function readUpload(declaration: Endpoint, request: Request): Promise<Buffer> {
  const type = request.headers.get("content-type")?.toLowerCase().trim() ?? "";
  if (request.headers.has("content-encoding") || !(imageTypes as readonly string[]).includes(type)) {
    throw new AppError("unsupported_media_type", `Send the image itself, as ${imageTypes.join(", ")}.`);
  }
  return readBytes(declaration, request);
}

/**
 * @returns what the body says, not yet checked against the schema; an empty one is an empty object
 * @throws AppError `validation` if it is malformed, `unsupported_media_type`, `payload_too_large`
 */
export async function readBody(declaration: Endpoint, request: Request): Promise<unknown> {
  const bytes = await readBytes(declaration, request);
  const body = bytes.length === 0 ? {} : decode(declaration, request, bytes);
  return declaration.oauth ? withBasicClient(request, body) : body;
}

/**
 * @returns the body as it came
 * @throws AppError `validation` if it is not UTF-8, `payload_too_large`
 */
export const readText = async (declaration: Endpoint, request: Request): Promise<string> =>
  toText(await readBytes(declaration, request));

async function readBytes(declaration: Endpoint, request: Request): Promise<Buffer> {
  const longest = longestBody(declaration);
  const tooLarge = () => new AppError("payload_too_large", `The body must be at most ${longest / 1_024} KiB.`);
  if (Number(request.headers.get("content-length") ?? 0) > longest) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > longest) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(declaration: Endpoint, request: Request, bytes: Buffer): unknown {
  const [type = "", ...parameters] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.find((parameter) => parameter.trim().startsWith("charset="))?.split("=")[1];
  const form = declaration.oauth && type.trim() === "application/x-www-form-urlencoded";
  const encoded = request.headers.has("content-encoding");
  if (
    encoded ||
    (charset && charset.trim().replaceAll('"', "") !== "utf-8") ||
    !(form || type.trim() === "application/json")
  ) {
    throw new AppError("unsupported_media_type", "Send JSON in UTF-8, unencoded, as application/json.");
  }
  return form ? parseForm(toText(bytes)) : parseJson(toText(bytes));
}

function toText(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new AppError("validation", "The body is not valid UTF-8.");
  }
}

function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AppError("validation", "The body is not valid JSON.");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new AppError("validation", "The body must be a JSON object.");
  }
  return value;
}

/** RFC 6749, section 3.2: a parameter must not be included more than once, and one without a value counts as left out. */
function parseForm(text: string): Record<string, string> {
  const pairs = [...new URLSearchParams(text)];
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new OAuthError("invalid_request", `The parameter ${twice.slice(0, 100)} comes twice.`);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ""));
}

function withBasicClient(request: Request, body: unknown): unknown {
  const client = readBasicClient(request.headers.get("authorization"));
  if (!client) return body;
  const inBody = body as { client_id?: unknown; client_secret?: unknown };
  if (inBody.client_secret !== undefined || (inBody.client_id !== undefined && inBody.client_id !== client.client_id)) {
    throw new OAuthError("invalid_request", "The client authenticates in two ways at once. Use one.");
  }
  return { ...inBody, ...client };
}

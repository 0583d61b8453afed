import { parse as parseContentType } from "content-type";
import type { Endpoint } from "@/lib/contract/endpoint";
import { imageLimits, imageTypes } from "@/lib/contract/image-limits";
import { AppError, OAuthError } from "@/lib/errors";
import { readBasicClient } from "./basic-client";
import type { ApiRequest } from "./exchange";

/** The longest body that is taken where nothing else is declared, in bytes. */
export const usualLongestBody = 100 * 1_024;

/** @returns the longest body that an endpoint takes, in bytes */
export const longestBodyOf = ({ upload, longestBody = usualLongestBody }: Endpoint): number =>
  upload ? imageLimits.bytes : longestBody;

/** @returns whether a body that comes with this call is read: that of a GET, or of a DELETE that asks for none, is ignored */
export const mayCarryBody = ({ method, body }: Endpoint): boolean =>
  method !== "GET" && (method !== "DELETE" || body !== undefined);

/**
 * @returns the image that an upload sends, not yet looked into
 * @throws AppError `unsupported_media_type`, `payload_too_large`; BodyCutOff
 */
export async function readUpload(declaration: Endpoint, request: ApiRequest): Promise<Buffer> {
  const type = request.headers.get("content-type")?.toLowerCase().trim() ?? "";
  if (request.headers.has("content-encoding") || !(imageTypes as readonly string[]).includes(type)) {
    throw new AppError("unsupported_media_type", `Send the image itself, as ${imageTypes.join(", ")}.`);
  }
  return readBytes(declaration, request);
}

/**
 * @returns what the body says, not yet checked against the schema; an empty one is an empty object
 * @throws AppError `validation` if it is malformed, `unsupported_media_type`, `payload_too_large`; BodyCutOff
 */
export async function readBody(declaration: Endpoint, request: ApiRequest): Promise<unknown> {
  const bytes = await readBytes(declaration, request);
  const body = bytes.length === 0 ? {} : decode(declaration, request, bytes);
  const header = request.headers.get("authorization");
  if (declaration.oauth) return withBasicClient(readBasicClient(header), body);
  // Plain Basic, as any HTTP client sends it (RFC 7617).
  return declaration.basic ? withBasicClient(readBasicClient(header, String), body) : body;
}

/**
 * @returns the body as it came
 * @throws AppError `validation` if it is not UTF-8, `payload_too_large`; BodyCutOff
 */
export const readText = async (declaration: Endpoint, request: ApiRequest): Promise<string> =>
  toText(await readBytes(declaration, request));

async function readBytes(declaration: Endpoint, request: ApiRequest): Promise<Buffer> {
  const longest = longestBodyOf(declaration);
  const bytes = await request.read(longest);
  if (!bytes) throw new AppError("payload_too_large", `The body must be at most ${longest / 1_024} KiB.`);
  return bytes;
}

function decode(declaration: Endpoint, request: ApiRequest, bytes: Buffer): unknown {
  const header = request.headers.get("content-type") ?? "";
  const { type, parameters } = parseContentType(header);
  const isForm = declaration.oauth && type === "application/x-www-form-urlencoded";
  const isEncoded = request.headers.has("content-encoding");
  // A value whose quote is never closed is dropped, so that nobody would see which charset it names.
  const isClosed = header.split('"').length % 2 === 1;
  const isUtf8 = isClosed && (parameters.charset || "utf-8").toLowerCase() === "utf-8";
  if (isEncoded || !isUtf8 || !(isForm || type === "application/json")) {
    throw new AppError("unsupported_media_type", "Send JSON in UTF-8, unencoded, as application/json.");
  }
  return isForm ? parseForm(toText(bytes)) : parseJson(toText(bytes));
}

function toText(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new AppError("validation", "The body isn't valid UTF-8.");
  }
}

function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AppError("validation", "The body isn't valid JSON.");
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
  if (twice !== undefined)
    throw new OAuthError("invalid_request", `The parameter ${twice.slice(0, 100)} was sent twice.`);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ""));
}

function withBasicClient(client: ReturnType<typeof readBasicClient>, body: unknown): unknown {
  if (!client) return body;
  const inBody = body as { client_id?: unknown; client_secret?: unknown };
  if (inBody.client_secret !== undefined || (inBody.client_id !== undefined && inBody.client_id !== client.client_id)) {
    throw new OAuthError("invalid_request", "You sent client credentials in two ways at once. Use only one.");
  }
  return { ...inBody, ...client };
}

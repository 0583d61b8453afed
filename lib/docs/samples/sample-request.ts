import type { Operation } from "../reference";

/** The value of a variable of the environment, or a text that stands there itself. */
export type Word = { variable: string } | { text: string };

/** A request, before it is written in a language. */
export interface SampleRequest {
  method: string;
  url: string;
  authorization: { bearer: string } | { user: Word; password: Word } | null;
  body: { json: unknown } | { form: Record<string, string> } | { file: string; type: string } | null;
  /** Where the answer is kept, if it is not JSON. */
  savedAs: string | null;
}

const exampleId = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";

/**
 * The request that an operation takes. Callers say who they are the way the document asks for it: not at all where it asks for nothing.
 * @param publicUrl where the API is reached
 * @param clientId of the reader's own credentials, if they have some: it stands where an example would
 */
export function sampleRequestOf(operation: Operation, publicUrl: string, clientId: string | null): SampleRequest {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === "token" ? "TOKEN" : exampleId));
  return {
    method: operation.method,
    url: `${publicUrl}/api${path}`,
    authorization: authorizationOf(operation, clientId),
    body: bodyOf(operation, clientId),
    savedAs: operation.answerType === "application/json" ? null : "image.webp",
  };
}

function authorizationOf({ caller, bodyExample }: Operation, clientId: string | null): SampleRequest["authorization"] {
  const { client_id } = (bodyExample ?? {}) as { client_id?: string };
  switch (caller) {
    case "login":
      return { bearer: "ACCESS_TOKEN" };
    case "service":
      return { bearer: "SERVICE_KEY" };
    case "operator":
      return { bearer: "OPERATOR_KEY" };
    case "client":
      return { user: { variable: "CLIENT_ID" }, password: { variable: "CLIENT_SECRET" } };
    case "credentials":
      return { user: { text: clientId ?? client_id ?? "" }, password: { variable: "DEBRIEF_CLIENT_SECRET" } };
    default:
      return null;
  }
}

function bodyOf({ caller, bodyType, bodyExample }: Operation, clientId: string | null): SampleRequest["body"] {
  if (bodyType?.startsWith("image/")) return { file: "icon.png", type: "image/png" };
  if (bodyExample === undefined) return null;
  if (caller !== "client" && caller !== "credentials") return { json: withOwn(bodyExample, clientId) };
  // What the Authorization header says need not be said twice, and must not.
  const rest = Object.fromEntries(
    Object.entries(bodyExample as Record<string, string>).filter(([name]) => !/^client_(id|secret)$/.test(name)),
  );
  return Object.keys(rest).length > 0 ? { form: rest } : null;
}

function withOwn(example: unknown, clientId: string | null): unknown {
  if (!clientId || typeof example !== "object" || example === null) return example;
  if (Array.isArray(example)) return example.map((item) => withOwn(item, clientId));
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => [
      name,
      name === "client_id" && /^(sandbox|production)_/.test(String(value)) ? clientId : withOwn(value, clientId),
    ]),
  );
}

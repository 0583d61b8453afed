import { z } from "zod";
import { imageTypes } from "@/lib/contract/image-limits";
import type { Endpoint } from "@/lib/contract/endpoint";
import { maxPageSize } from "@/lib/contract/page-size";
import { exampleOf } from "./example";

/** Bytes, of which a JSON schema has nothing to say. */
const bytes = { schema: {} };

/** More characters than any table of ours has. */
const longestCsv = 1_000_000;

/** @returns what the document says of an endpoint's body; nothing where it takes none */
export function requestBodyOf({ upload, body, documentedBody = body, oauth, basic }: Endpoint) {
  if (upload) return { required: true, content: Object.fromEntries(imageTypes.map((type) => [type, bytes])) };
  if (!body || !documentedBody) return undefined;
  const media = { schema: documentedBody, example: exampleOf(documentedBody, "input") };
  return {
    // An empty body is an empty object, and by HTTP Basic nothing else needs to be said.
    required: !basic && !documentedBody.safeParse({}).success,
    content: { "application/json": media, ...(oauth ? { "application/x-www-form-urlencoded": media } : {}) },
  };
}

/** @returns what the document says of an endpoint's answer */
export function answerContentOf({ download, paged, answer, csv }: Endpoint) {
  if (download) return { [download]: bytes };
  const schema = paged && answer instanceof z.ZodArray ? answer.max(maxPageSize) : answer;
  const asText = {
    schema: z
      .string()
      .max(longestCsv)
      .meta({ example: '\ufeff"at","api_requests"\r\n"2026-11-24T00:00:00.000Z",182340\r\n' }),
  };
  return {
    "application/json": { schema, example: exampleOf(answer, "output") },
    ...(csv ? { "text/csv": asText } : {}),
  };
}

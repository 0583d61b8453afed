import { checkCredential } from "@/lib/contract/credential-check";
import type { Operation } from "../reference";
import { curl } from "./curl";
import { node } from "./node";
import { python } from "./python";
import { sampleRequestOf, type SampleRequest } from "./sample-request";

/** One request in three languages. */
export interface Samples {
  curl: string;
  node: string;
  python: string;
}

/**
 * @param publicUrl where the API is reached
 * @param clientId of the reader's own credentials, if they have some: it stands where an example would
 * @returns a request to an operation, as a caller would send it
 */
export function samplesOf(operation: Operation, publicUrl: string, clientId: string | null): Samples {
  return written(sampleRequestOf(operation, publicUrl, clientId));
}

/** The request by which credentials tell whether they work, without reading the whole reference for it. @param clientId theirs */
export const samplesOfCheck = (publicUrl: string, clientId: string): Samples =>
  written({
    method: checkCredential.method,
    url: `${publicUrl}/api${checkCredential.path}`,
    authorization: { user: { text: clientId }, password: { variable: "DEBRIEF_CLIENT_SECRET" } },
    body: null,
    savedAs: null,
  });

const written = (request: SampleRequest): Samples => ({
  curl: curl(request),
  node: node(request),
  python: python(request),
});

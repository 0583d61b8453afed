import { verify, type KeyObject } from "node:crypto";
import { z } from "zod";
import { jsonIn } from "@/lib/parse";

/** A secret that was found in public. */
export interface LeakMatch {
  token: string;
  /** What the scanner calls this kind; given back as it came. */
  type: string;
  /** Where it was found; null if that isn't said, or isn't an address of the web. */
  url: string | null;
}

const webAddress = (value: string): string | null => {
  const url = value.length <= 2_000 && URL.canParse(value) ? new URL(value) : null;
  return url && ["https:", "http:"].includes(url.protocol) ? url.href : null;
};

const reportSchema = z.array(
  z.object({
    token: z.string(),
    type: z.string(),
    url: z
      .string()
      .nullish()
      .transform((value) => webAddress(value ?? "")),
  }),
);

/**
 * Reads a report of GitHub's secret scanning partner program (docs.github.com, "Secret scanning partner program"): a list of
 * `{ token, type, url, source }`, signed with ECDSA over the SHA-256 of the body as it came, the signature in DER and base64.
 * @param keys by their identifier
 * @param body as it came, byte for byte
 * @param identifier the `Github-Public-Key-Identifier` header
 * @param signature the `Github-Public-Key-Signature` header
 * @returns what was found; null for what is no report, or isn't signed with one of these keys
 */
export function readLeakReport(
  keys: ReadonlyMap<string, KeyObject>,
  body: string,
  identifier: string,
  signature: string,
): LeakMatch[] | null {
  const key = keys.get(identifier);
  // Public keys and public signatures: nothing here has to take the same time.
  if (!key || !verify("sha256", Buffer.from(body), key, Buffer.from(signature, "base64"))) return null;
  return reportSchema.safeParse(jsonIn(body)).data ?? null;
}

import { OAuthError } from "@/lib/errors";

/**
 * Client credentials by HTTP Basic.
 * @param header the Authorization header
 * @param decode what undoes how each part is encoded: as a form's value where OAuth asks for that (RFC 6749, section 2.3.1)
 * @returns null if that is not Basic
 * @throws OAuthError `invalid_client` if it can't be read
 */
export function readBasicClient(
  header: string | null,
  decode: (part: string) => string = formDecode,
): { client_id: string; client_secret: string } | null {
  const encoded = /^Basic +(\S+) *$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return null;
  const [id, ...secret] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  try {
    return { client_id: decode(id ?? ""), client_secret: decode(secret.join(":")) };
  } catch {
    throw new OAuthError("invalid_client", "We can't read the Authorization header.");
  }
}

const formDecode = (value: string) => decodeURIComponent(value.replaceAll("+", " "));

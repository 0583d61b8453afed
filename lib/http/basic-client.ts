import { OAuthError } from "@/lib/errors";

/**
 * Client credentials by HTTP Basic, each part form-encoded first (RFC 6749, section 2.3.1).
 * @param header the Authorization header
 * @returns null if that is not Basic
 * @throws OAuthError `invalid_client` if it can't be read
 */
export function readBasicClient(header: string | null): { client_id: string; client_secret: string } | null {
  const encoded = /^Basic +(\S+) *$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return null;
  const [id, ...secret] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  try {
    return { client_id: formDecode(id ?? ""), client_secret: formDecode(secret.join(":")) };
  } catch {
    throw new OAuthError("invalid_client", "The Authorization header can't be read.");
  }
}

const formDecode = (value: string) => decodeURIComponent(value.replaceAll("+", " "));

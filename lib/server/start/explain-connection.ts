import { readDatabaseUrl } from "@/lib/database-url";

interface Failure extends Error {
  code?: string;
  severity?: string;
  path?: string;
  /** Of one that was thrown before we were let in: whether somebody took the connection. */
  reached?: boolean;
}

/**
 * A pooler without a free session takes our connection and says nothing, for two minutes with PgBouncer (its manual: query_wait_timeout),
 * while we lose patience; so does a server that hangs. Where nobody takes the connection, the address may be wrong.
 * @param error thrown by connecting, or by the first statement of a connection
 */
export const isSilence = ({ message, reached, cause }: Failure): boolean =>
  /Query read timeout/.test(message) || (/timeout/.test(message) && Boolean(reached ?? (cause as Failure)?.reached));

/** What Node's TLS says of a certificate whose issuer it does not know. */
const ofAnotherIssuer = /^UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT|GET_ISSUER_CERT_LOCALLY)$/;

/** What else it says, and what it means. */
const ofCertificates: Record<string, string> = {
  SELF_SIGNED_CERT_IN_CHAIN: "wasn't issued by a CA that we trust: set sslrootcert to that CA's certificate",
  DEPTH_ZERO_SELF_SIGNED_CERT: "is self-signed: set sslrootcert to it",
  CERT_SIGNATURE_FAILURE: "wasn't issued by the CA in sslrootcert",
  ERR_TLS_CERT_ALTNAME_INVALID: "is for a different host than the one in the URL",
  CERT_HAS_EXPIRED: "has expired",
  CERT_NOT_YET_VALID: "isn't valid yet, or this machine's clock is wrong",
};

/**
 * @param error thrown by connecting
 * @returns what keeps us from the database, for the person who set DATABASE_URL, without its password
 */
export function explainConnection(error: Failure, databaseUrl: string): string {
  const { urls, hosts: named } = readDatabaseUrl(databaseUrl);
  const { pathname, password, searchParams } = new URL(urls[0] ?? "");
  // As the driver has it.
  const hosts = searchParams.get("host") || named || "localhost";
  const { code = "", severity, path } = error;
  const said = withoutPassword(error.message || code, password).split("\n")[0] ?? "";
  const files = ["sslrootcert", "sslcert", "sslkey"].filter((name) => searchParams.has(name));
  if (code === "EISDIR" && files.length > 0) return `${files.join(" or ")} can't be read: it is a folder`;
  const parameter = path && files.find((name) => searchParams.get(name) === path);
  if (parameter) return `${parameter} can't be read: ${code === "ENOENT" ? `there is no file ${path}` : said}`;
  if (ofAnotherIssuer.test(code)) {
    const what = searchParams.has("sslrootcert")
      ? "wasn't issued by the CA in sslrootcert"
      : "wasn't issued by a public CA: set sslrootcert to its CA's certificate";
    return `the certificate of ${hosts} ${what} (${code})`;
  }
  if (ofCertificates[code]) return `the certificate of ${hosts} ${ofCertificates[code]} (${code})`;
  if (/^(ERR_OSSL|ERR_SSL)/.test(code)) return `the TLS settings for ${hosts} don't work (${said})`;
  if (/does not support SSL/.test(said)) return `${hosts} doesn't support TLS, but sslmode asks for it`;
  if (code === "28P01" || code === "28000") return `${hosts} refuses this user or password (${said})`;
  if (code === "3D000") return `${hosts} has no database "${decodeSafely(pathname.slice(1))}"`;
  if (isSilence(error)) return `${hosts} takes our connections but doesn't answer (${said})`;
  // Whatever else a server, or a pooler before it, has to say.
  if (severity || code === "25006") return `${hosts} answers: ${said} (${code})`;
  return `no PostgreSQL answers at ${hosts} (${code || said})`;
}

/** A password with a % in it stands encoded in the URL, and may come back either way. */
function withoutPassword(words: string, password: string): string {
  const forms = [password, decodeSafely(password)].filter(Boolean);
  return forms.reduce((left, form) => left.replaceAll(form, "…"), words);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

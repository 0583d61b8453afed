/** Settings of PostgreSQL by name, such as `statement_timeout`. */
export type SessionSettings = Record<string, string>;

export interface DatabaseUrl {
  /** For the driver: one for each host, in the order in which they are tried, without the parameters that are read here. */
  urls: string[];
  /** Those hosts and ports in one word, for people. */
  hosts: string;
  /** Where our tables are, if it says so (`?schema=`, as for Prisma). */
  schema: string | null;
  /** What else it says of a session. */
  settings: SessionSettings;
}

/** Parameters that are settings of a session. The driver would send them as it connects, and a pooler refuses that, or takes it and forgets. */
const settingNames = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"];

/** The driver takes any other for the strictest. */
const sslModes = ["disable", "prefer", "require", "verify-ca", "verify-full", "no-verify"];

/**
 * Reads a DATABASE_URL as libpq does (PostgreSQL's manual, 34.1.1.2), with several hosts too, and Prisma's `?schema=`.
 * @throws Error in words that follow the setting's name
 */
export function readDatabaseUrl(given: string): DatabaseUrl {
  const parts = /^(postgres(?:ql)?:\/\/)([^/?#]*@)?([^/?#@]*)(.*)$/s.exec(given);
  if (!parts) throw new Error("must be a URL that starts with postgres:// or postgresql://");
  const [, scheme = "", user = "", hosts = "", rest = ""] = parts;
  if (/@[^@]*,[^@]*:[^@]*@$/.test(user))
    throw new Error("must have the user and password once, before the first host (write an @ in a password as %40)");
  const urls = hosts.split(",").map((host) => readOne(`${scheme}${user}${host}${rest}`));
  const [{ parameters } = { parameters: new URLSearchParams() }] = urls;
  const mode = parameters.get("sslmode");
  if (mode !== null && !sslModes.includes(mode)) throw new Error(`must have an sslmode of ${sslModes.join(", ")}`);
  const settings = { ...readOptions(parameters.get("options") ?? "") };
  for (const name of settingNames) {
    const value = parameters.get(name);
    if (value) settings[name] = value;
  }
  return { urls: urls.map(({ url }) => url), hosts, schema: parameters.get("schema") || null, settings };
}

function readOne(given: string): { url: string; parameters: URLSearchParams } {
  if (!URL.canParse(given)) throw new Error("must be a URL: postgresql://user:password@host:5432/database");
  const url = new URL(given);
  const parameters = new URLSearchParams(url.searchParams);
  const ours = ["schema", "options", "target_session_attrs", ...settingNames].filter((name) => parameters.has(name));
  // Written anew only where it must be.
  if (ours.length === 0) return { url: given, parameters };
  for (const name of ours) url.searchParams.delete(name);
  return { url: url.href, parameters };
}

/** The words of a command line, of which a server takes `-c name=value` and `--name=value`; a backslash keeps what follows. */
function readOptions(text: string): SessionSettings {
  const tokens = (text.match(/(?:\\.|[^\s\\])+/gs) ?? []).map((token) => token.replace(/\\(.)/gs, "$1"));
  const settings: SessionSettings = {};
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] === "-c" ? `-c${tokens[++at] ?? ""}` : (tokens[at] ?? "");
    const [, name, value] = /^(?:-c|--)([\w.-]+)=(.*)$/s.exec(token) ?? [];
    if (!name || value === undefined) throw new Error("has options other than -c name=value");
    settings[name.replaceAll("-", "_")] = value;
  }
  return settings;
}

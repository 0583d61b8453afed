/** What a request asks for, as its first line says it. */
export type Target =
  /** A path of ours, without anything in it that could be read in two ways. */
  | { form: "path"; path: string; search: string; isApi: boolean }
  /** A path of ours with a slash or a dot too many, and what it comes to without them. */
  | { form: "detour"; path: string; search: string; isApi: boolean }
  /** The server as a whole: `*`. */
  | { form: "server" }
  /** Nothing that we answer; what is wrong with it. */
  | { form: "none"; problem: string };

const notOurs: Target = { form: "none", problem: "The request is for another host." };
const notAPath: Target = { form: "none", problem: "The request's target isn't a path." };

/**
 * Reads a request's target in the forms that RFC 9112, section 3.2 has, so that everything behind sees a plain path.
 * @param raw as it came
 * @param isOurs whether a host, with its port unless that is the scheme's own, is this server
 */
export function readTarget(raw: string, method: string, isOurs: (host: string) => boolean): Target {
  if (raw === "*") return method === "OPTIONS" ? { form: "server" } : notAPath;
  const absolute = /^(https?:\/\/[^/?#]*)(.*)$/is.exec(raw);
  if (!absolute) return readPath(raw);
  const [, origin = "", rest = ""] = absolute;
  if (!URL.canParse(origin) || origin.includes("@") || !isOurs(new URL(origin).host)) return notOurs;
  // Section 3.2.4: what a proxy makes of `*`.
  if (rest === "" && method === "OPTIONS") return { form: "server" };
  return readPath(rest.startsWith("/") ? rest : `/${rest}`);
}

/** What nearly all targets are: names of nothing but these characters, and perhaps a query. Nothing below would make another path of it. */
const isPlain = /^(\/[\w~-]+)+(\?[^#]*)?$/;

function readPath(raw: string): Target {
  const at = raw.indexOf("?");
  const written = at < 0 ? raw : raw.slice(0, at);
  const search = at < 0 ? "" : raw.slice(at);
  // Browsers read a backslash as a slash, and send neither it nor what is not ASCII as it is.
  if (isPlain.test(raw)) return { form: "path", path: written, search, isApi: /^\/api(\/|$)/i.test(written) };
  if (!/^\/[!-[\]-~]*$/.test(written) || raw.includes("#")) return notAPath;
  const path = decodeUnreserved(written);
  const segments = resolveDots(path);
  const plain = `/${segments.join("/")}`;
  const isApi = [segments[0], path.split("/").find(isName)].some((first = "") => /^api(%2f|$)/i.test(first));
  return { form: plain === path ? "path" : "detour", path: plain, search, isApi };
}

/** RFC 3986, section 6.2.2.2: a letter written as `%61` is that letter. Characters with a meaning of their own stay encoded. */
const decodeUnreserved = (path: string): string =>
  path.replace(/%([\da-f]{2})/gi, (encoded, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : encoded;
  });

const isName = (segment: string): boolean => segment !== "" && segment !== "." && segment !== "..";

/** RFC 3986, section 5.2.4, and without empty segments. */
function resolveDots(path: string): string[] {
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (isName(segment)) segments.push(segment);
  }
  return segments;
}

import type { Operation } from "./reference";

/** One request in three languages. */
export interface Samples {
  curl: string;
  node: string;
  python: string;
}

/**
 * @param publicUrl where the API is reached
 * @param clientId of the reader's own credentials, if they have some: it stands where an example would
 */
export function samplesOf(operation: Operation, publicUrl: string, clientId: string | null): Samples {
  const { method, caller, bodyExample } = operation;
  const url = `${publicUrl}/api${filled(operation)}`;
  const token = caller === "anyone" ? null : caller === "service" ? "SERVICE_KEY" : "ACCESS_TOKEN";
  const body = bodyExample === undefined ? null : JSON.stringify(withOwn(bodyExample, clientId), null, 2);
  return {
    curl: curl(method, url, token, body),
    node: node(method, url, token, body),
    python: python(method, url, token, body),
  };
}

const exampleId = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";

const filled = ({ path }: Operation): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === "token" ? "TOKEN" : exampleId));

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

function curl(method: string, url: string, token: string | null, body: string | null): string {
  const lines = [
    `curl${method === "GET" || (method === "POST" && body) ? "" : ` -X ${method}`} ${url}`,
    ...(token ? [`  -H "Authorization: Bearer $${token}"`] : []),
    ...(body
      ? [`  -H "Content-Type: application/json"`, `  -d '${body.replaceAll("'", "'\\''").replaceAll("\n", "\n  ")}'`]
      : []),
  ];
  return lines.join(" \\\n");
}

function node(method: string, url: string, token: string | null, body: string | null): string {
  const headers = [
    ...(token ? [`    Authorization: "Bearer " + process.env.${token},`] : []),
    ...(body ? [`    "Content-Type": "application/json",`] : []),
  ];
  const options = [
    ...(method === "GET" ? [] : [`  method: "${method}",`]),
    ...(headers.length > 0 ? ["  headers: {", ...headers, "  },"] : []),
    ...(body ? [`  body: JSON.stringify(${body.replaceAll("\n", "\n  ")}),`] : []),
  ];
  const call = options.length > 0 ? `fetch("${url}", {\n${options.join("\n")}\n})` : `fetch("${url}")`;
  return `const response = await ${call};\nconsole.log(await response.json());`;
}

function python(method: string, url: string, token: string | null, body: string | null): string {
  const headers = [
    ...(token ? [`        "Authorization": "Bearer " + os.environ["${token}"],`] : []),
    ...(body ? [`        "Content-Type": "application/json",`] : []),
  ];
  const values = body?.replaceAll(": true", ": True").replaceAll(": false", ": False").replaceAll(": null", ": None");
  return [
    "import json",
    ...(token ? ["import os"] : []),
    "from urllib.request import Request, urlopen",
    "",
    "request = Request(",
    `    "${url}",`,
    `    method="${method}",`,
    ...(headers.length > 0 ? ["    headers={", ...headers, "    },"] : []),
    ...(values ? [`    data=json.dumps(${values.replaceAll("\n", "\n    ")}).encode(),`] : []),
    ")",
    "print(json.load(urlopen(request)))",
  ].join("\n");
}

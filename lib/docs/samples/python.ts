import type { SampleRequest, Word } from "./sample-request";

/** @returns the request as a script for Python 3, without a package */
export function python({ method, url, authorization, body, savedAs }: SampleRequest): string {
  const isBasic = authorization !== null && "user" in authorization;
  const isForm = body !== null && "form" in body;
  const headers = [...authorized(authorization), ...typed(body)];
  const takesJson = (body !== null && "json" in body) || !savedAs;
  return [
    ...(takesJson ? ["import json"] : []),
    ...(authorization ? ["import os"] : []),
    ...(isBasic ? ["from base64 import b64encode"] : []),
    ...(isForm ? ["from urllib.parse import urlencode"] : []),
    "from urllib.request import Request, urlopen",
    "",
    ...(isBasic ? [`client = ${word(authorization.user)} + ":" + ${word(authorization.password)}`] : []),
    "request = Request(",
    `    "${url}",`,
    `    method="${method}",`,
    ...(headers.length > 0 ? ["    headers={", ...headers.map((header) => `        ${header}`), "    },"] : []),
    ...(body ? [`    data=${sent(body)},`] : []),
    ")",
    savedAs ? `open("${savedAs}", "wb").write(urlopen(request).read())` : "print(json.load(urlopen(request)))",
  ].join("\n");
}

const word = (given: Word): string =>
  "variable" in given ? `os.environ["${given.variable}"]` : JSON.stringify(given.text);

function authorized(authorization: SampleRequest["authorization"]): string[] {
  if (!authorization) return [];
  if ("bearer" in authorization) return [`"Authorization": "Bearer " + os.environ["${authorization.bearer}"],`];
  return [`"Authorization": "Basic " + b64encode(client.encode()).decode(),`];
}

// Without one, urllib says that it is a form.
function typed(body: SampleRequest["body"]): string[] {
  if (!body || "form" in body) return [];
  return [`"Content-Type": "${"file" in body ? body.type : "application/json"}",`];
}

function sent(body: NonNullable<SampleRequest["body"]>): string {
  if ("file" in body) return `open("${body.file}", "rb").read()`;
  return "form" in body ? `urlencode(${literal(body.form)}).encode()` : `json.dumps(${literal(body.json)}).encode()`;
}

const words: Record<string, string> = { true: "True", false: "False", null: "None" };

/** JSON, one value a line, is Python but for three words. */
const literal = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/(^ *|": )(true|false|null)(?=,?$)/gm, (_, before: string, name: string) => before + words[name])
    .replaceAll("\n", "\n    ");

import type { SampleRequest, Word } from "./sample-request";

/** @returns the request as a line for a shell */
export function curl({ method, url, authorization, body, savedAs }: SampleRequest): string {
  const isImplied = method === "GET" || (method === "POST" && body !== null);
  return [
    `curl${isImplied ? "" : ` -X ${method}`} ${url}`,
    ...authorized(authorization),
    ...sent(body),
    ...(savedAs ? [`-o ${savedAs}`] : []),
  ].join(" \\\n  ");
}

const word = (given: Word): string => ("variable" in given ? `$${given.variable}` : given.text);

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function authorized(authorization: SampleRequest["authorization"]): string[] {
  if (!authorization) return [];
  if ("bearer" in authorization) return [`-H "Authorization: Bearer $${authorization.bearer}"`];
  return [`-u "${word(authorization.user)}:${word(authorization.password)}"`];
}

function sent(body: SampleRequest["body"]): string[] {
  if (!body) return [];
  if ("file" in body) return [`-H "Content-Type: ${body.type}"`, `--data-binary @${body.file}`];
  if ("form" in body)
    return Object.entries(body.form).map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`);
  const json = JSON.stringify(body.json, null, 2).replaceAll("\n", "\n  ");
  return [`-H "Content-Type: application/json"`, `-d ${quoted(json)}`];
}

import type { SampleRequest, Word } from "./sample-request";

/** @returns the request as a module for Node, without a package */
export function node({ method, url, authorization, body, savedAs }: SampleRequest): string {
  const isFile = body !== null && "file" in body;
  const headers = [...authorized(authorization), ...typed(body)];
  const options = [
    ...(method === "GET" ? [] : [`  method: "${method}",`]),
    ...(headers.length > 0 ? ["  headers: {", ...headers.map((header) => `    ${header}`), "  },"] : []),
    ...(body ? [`  body: ${sent(body)},`] : []),
  ];
  const call = options.length > 0 ? `fetch("${url}", {\n${options.join("\n")}\n})` : `fetch("${url}")`;
  const files = [...(isFile ? ["readFile"] : []), ...(savedAs ? ["writeFile"] : [])];
  return [
    ...(files.length > 0 ? [`import { ${files.join(", ")} } from "node:fs/promises";`, ""] : []),
    `const response = await ${call};`,
    savedAs
      ? `await writeFile("${savedAs}", Buffer.from(await response.arrayBuffer()));`
      : "console.log(await response.json());",
  ].join("\n");
}

const word = (given: Word): string =>
  "variable" in given ? `process.env.${given.variable}` : JSON.stringify(given.text);

function authorized(authorization: SampleRequest["authorization"]): string[] {
  if (!authorization) return [];
  if ("bearer" in authorization) return [`Authorization: "Bearer " + process.env.${authorization.bearer},`];
  return [`Authorization: "Basic " + btoa(${word(authorization.user)} + ":" + ${word(authorization.password)}),`];
}

// URLSearchParams says its type by itself.
function typed(body: SampleRequest["body"]): string[] {
  if (!body || "form" in body) return [];
  return [`"Content-Type": "${"file" in body ? body.type : "application/json"}",`];
}

function sent(body: NonNullable<SampleRequest["body"]>): string {
  if ("file" in body) return `await readFile("${body.file}")`;
  const value = JSON.stringify("form" in body ? body.form : body.json, null, 2).replaceAll("\n", "\n  ");
  return "form" in body ? `new URLSearchParams(${value})` : `JSON.stringify(${value})`;
}

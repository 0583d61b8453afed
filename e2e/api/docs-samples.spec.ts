import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { endpoints } from "@/lib/contract/endpoints";
import { readReference, type Operation } from "@/lib/docs/reference";
import { samplesOf } from "@/lib/docs/samples/samples-of";
import {
  createApplication,
  createCredentials,
  logIn,
  signUp,
  type Account,
  type Credentials,
} from "../support/accounts";
import { operatorKey, productUrl, serviceKey } from "../support/environment";
import { pngOf } from "../support/images";

const operations = readReference("http://portal.invalid").flatMap((chapter) => chapter.operations);

let account: Account;
let credentials: Credentials;
let folder: string;
test.beforeAll(async () => {
  account = await signUp();
  const { id } = await createApplication(account.token);
  credentials = await createCredentials(account.token, id, "sandbox");
  folder = mkdtempSync(join(tmpdir(), "debrief-samples-"));
  writeFileSync(join(folder, "icon.png"), await pngOf(8, 8));
});

/** What the samples take from the environment. A token is fresh for each: to log out is one of them. */
const variables = async (sample: string) => ({
  ...(sample.includes("ACCESS_TOKEN")
    ? { ACCESS_TOKEN: (await logIn(account.email, account.client)).access_token }
    : {}),
  SERVICE_KEY: serviceKey(),
  OPERATOR_KEY: operatorKey(),
  CLIENT_ID: account.client.client_id,
  CLIENT_SECRET: account.client.client_secret,
  DEBRIEF_CLIENT_SECRET: credentials.client_secret,
});

const samples = (operation: Operation) => samplesOf(operation, productUrl(), credentials.client_id);

/** Runs a sample as it is printed. @returns the status of its answer */
async function run(sample: string): Promise<number> {
  const line = sample.replace(/^curl/, "curl --silent --write-out '\\n%{http_code}'");
  const env = { PATH: process.env.PATH ?? "", NODE_ENV: "test" as const, ...(await variables(sample)) };
  const { stdout } = await promisify(execFile)("sh", ["-c", line], { cwd: folder, env, maxBuffer: 1e8 });
  return Number(stdout.trim().split("\n").at(-1));
}

const authorization = / \\\n {2}(?:-H "Authorization: [^"]*"|-u "[^"]*")/;

for (const operation of operations) {
  const { permission, oauth } = endpoints.find(({ id }) => id === operation.id) ?? {};
  test(
    `the sample of ${operation.id} has an Authorization header only if it needs one`,
    { tag: "@thorough" },
    async () => {
      const { curl } = samples(operation);
      const isGrant = /^(login|exchangeToken)$/.test(operation.id);
      const isOfClient = isGrant || /^(introspectToken|revokeToken|authorizeDevice)$/.test(operation.id);
      const isAsked = (permission !== "public" && permission !== undefined) || isOfClient;
      // Credentials that check themselves have to come somewhere: by Basic they need no body.
      expect(authorization.test(curl)).toBe(isAsked || operation.id === "checkCredential");
      expect(curl.includes("$SERVICE_KEY")).toBe(permission === "service");
      expect(curl.includes("$OPERATOR_KEY")).toBe(permission === "operator");
      expect(curl.includes("$ACCESS_TOKEN")).toBe(!["service", "operator", "public"].includes(permission ?? ""));
      // As OAuth clients send it (RFC 6749, section 4.3.2).
      if (oauth && isGrant) expect(curl).toContain("--data-urlencode 'grant_type=");
      const status = await run(curl);
      expect([401, 415]).not.toContain(status);
      expect(status).toBeGreaterThanOrEqual(200);
      expect(status).toBeLessThan(500);
      if (isAsked) expect(await run(curl.replace(authorization, ""))).toBe(401);
    },
  );
}

/** What a sample for Node sends, without sending it. */
async function sentByNode(sample: string): Promise<{ headers: Headers; method: string; body: string }> {
  const requests: Request[] = [];
  const fetchNothing = async (...args: ConstructorParameters<typeof Request>) => {
    requests.push(new Request(...args));
    return Response.json({});
  };
  const script = sample
    .replace(/^import .*$/m, "")
    .replaceAll("await readFile", "")
    .replaceAll("await writeFile", "");
  const AsyncFunction = (async () => undefined).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;
  await new AsyncFunction("fetch", "process", "console", script)(
    fetchNothing,
    { env: await variables("") },
    { log: () => undefined },
  );
  const [request] = requests;
  if (!request) throw new Error("The sample sent nothing");
  return { headers: request.headers, method: request.method, body: await request.text() };
}

test("the Node samples authenticate like the curl samples, and send the same type of body", async () => {
  for (const operation of operations) {
    const { curl, node } = samples(operation);
    const { headers, method } = await sentByNode(node);
    expect(method, operation.id).toBe(operation.method);
    expect(headers.has("authorization"), operation.id).toBe(authorization.test(curl));
    const [, type] = /Content-Type: ([^"]+)"/.exec(curl) ?? [];
    const form = curl.includes("--data-urlencode") ? "application/x-www-form-urlencoded;charset=UTF-8" : null;
    expect(headers.get("content-type"), operation.id).toBe(type ?? form);
  }
});

test("the Python samples are valid Python", async () => {
  const python = await promisify(execFile)("python3", ["--version"]).catch(() => null);
  test.skip(!python, "There is no python3 on this machine.");
  const file = join(folder, "samples.json");
  writeFileSync(file, JSON.stringify(operations.map((operation) => samples(operation).python)));
  const script = "import ast, json, sys; [ast.parse(sample) for sample in json.load(open(sys.argv[1]))]";
  await promisify(execFile)("python3", ["-c", script, file]);
});

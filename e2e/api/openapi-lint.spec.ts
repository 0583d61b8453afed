import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { call } from "../support/api";

interface Document {
  servers: { url: string }[];
}

// Two command lines that read the whole document, on whatever the other tests leave of the machine.
test.slow();

let folder: string;
let file: string;

test.beforeAll(async () => {
  const { body: document } = await call<Document>("GET", "/openapi.json");
  // As it reads where it is served to the world; the linters refuse plain http, and localhost.
  const servers = document.servers.map((server) => ({ ...server, url: "https://developers.debrief.com/api" }));
  folder = await mkdtemp(join(tmpdir(), "debrief-openapi-"));
  file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify({ ...document, servers }, null, 2));
});

test.afterAll(() => rm(folder, { recursive: true }));

/** Neither may ask the network for anything: telemetry, or whether there is a newer version. */
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

const lint = (command: string, ...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const env = { ...process.env, ...quiet };
    execFile(join("node_modules/.bin", command), ["lint", ...args, file], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });

test("Redocly finds no problems in the API document", async () => {
  const { code, output } = await lint("redocly", "--config=redocly.yaml");
  expect(code, output).toBe(0);
});

test("Spectral with the OWASP rules finds no problems in the API document", { tag: "@thorough" }, async () => {
  const { code, output } = await lint("spectral", "--ruleset=.spectral.yaml", "--fail-severity=hint");
  expect(code, output).toBe(0);
});

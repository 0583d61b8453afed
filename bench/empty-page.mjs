import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { quietly } from "../scripts/setup/command.mjs";
import { step } from "../scripts/setup/progress.mjs";

const files = {
  "next.config.js": "export default { turbopack: { root: new URL('../..', import.meta.url).pathname } };\n",
  "package.json": '{ "type": "module", "private": true }\n',
  "app/layout.js": `export const metadata = { title: "Empty", description: "An empty page." };
export default function Layout({ children }) {
  return <html lang="en"><head><link rel="icon" href="data:," /></head><body>{children}</body></html>;
}
`,
  "app/page.js": "export default function Page() {\n  return <main><h1>Empty</h1></main>;\n}\n",
};

/**
 * An empty page of the same Next, built and served in this run: what any page costs before there is something on it.
 * @param {(url: string) => Promise<unknown>} work
 */
export async function withEmptyPage(work) {
  await mkdir(".test", { recursive: true });
  const folder = mkdtempSync(resolve(".test/empty-"));
  await mkdir(join(folder, "app"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const next = [process.execPath, resolve("node_modules/next/dist/bin/next")];
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await step("Building an empty page", () => quietly("empty-page", [...next, "build", folder], { env }));
  const { freePort } = await import("../e2e/support/free-port.ts");
  const port = await freePort();
  const server = spawn(next[0], [next[1], "start", folder, "-p", String(port)], {
    env: { ...process.env, ...env },
    stdio: "pipe",
  });
  try {
    await new Promise((done, fail) => {
      server.stdout.on("data", (text) => /Ready in/.test(text) && done());
      server.once("exit", (code) => fail(new Error(`the empty page's server ended with ${code}`)));
    });
    return await work(`http://localhost:${port}/`);
  } finally {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

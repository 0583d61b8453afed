import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ensureBuilt } from "../scripts/setup/build.mjs";
import { step } from "../scripts/setup/progress.mjs";

/**
 * Starts the product as a first `npm start` does, with the demo team in it.
 * @param {(demo: { pages: { name: string, url: string, cookie: string, chart: boolean }[], executablePath: string }) => unknown} work
 *   given the portal's pages, who they are for as a Cookie header, and a Chromium
 */
export async function withDemoPages(work) {
  await ensureBuilt();
  const { startProduct } = await import("../e2e/support/product.ts");
  const { freePort } = await import("../e2e/support/free-port.ts");
  const { findChromium } = await import("../e2e/support/browser.ts");
  await mkdir(".test", { recursive: true });
  const folder = mkdtempSync(resolve(".test/demo-"));
  const port = await freePort();
  const product = await step("Starting the product with the demo team", () =>
    startProduct({
      PORT: String(port),
      DATA_DIR: folder,
      SERVICE_KEY: randomUUID() + randomUUID(),
      RATE_LIMITS: "off",
    }),
  );
  try {
    const base = `http://localhost:${port}`;
    const { demoPassword } = JSON.parse(await readFile(join(folder, "settings.json"), "utf8"));
    const cookie = await logIn(base, "demo@debrief.example", demoPassword);
    const executablePath = await findChromium(resolve(".cache/browser"));
    return await work({ pages: await pagesOf(base, cookie), executablePath });
  } finally {
    await product.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function pagesOf(base, cookie) {
  const list = await fetch(`${base}/apps`, { headers: { cookie } }).then((answer) => answer.text());
  const id = /\/apps\/([0-9a-f-]{36})/.exec(list)?.[1];
  if (!id) throw new Error("the demo team shows no application");
  const page = (name, path, chart = false) => ({ name, url: base + path, cookie, chart });
  // Who is logged in is sent on from there.
  const open = (name, path) => ({ ...page(name, path), cookie: "" });
  return [
    page("landing", "/"),
    open("login", "/login"),
    open("signup", "/signup"),
    page("docs", "/docs"),
    page("reference", "/docs/api/credentials"),
    page("dashboard", "/dashboard", true),
    page("apps", "/apps"),
    page("application", `/apps/${id}`),
    page("credentials", `/apps/${id}/credentials`),
    page("application users", `/apps/${id}/users`),
    page("application monitoring", `/apps/${id}/monitoring`, true),
    page("application settings", `/apps/${id}/settings`),
    page("monitoring", "/monitoring", true),
    page("team", "/team"),
    page("billing", "/billing"),
    page("settings", "/settings"),
    page("security", "/settings/security"),
    page("clients", "/settings/clients"),
    page("audit log", "/settings/audit-log"),
    page("team settings", "/settings/team"),
  ];
}

/** @returns a Cookie header as a browser's context takes it */
export const cookiesOf = (cookie, url) =>
  cookie
    .split("; ")
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf("=");
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: new URL(url).origin };
    });

const pairs = (answer) => answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);

/** As the login form does. */
async function logIn(base, email, password) {
  const answer = await fetch(`${base}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ email, password }),
  });
  if (answer.status !== 200) throw new Error(`the demo login was answered with ${answer.status}`);
  return pairs(answer).join("; ");
}

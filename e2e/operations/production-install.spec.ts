import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { startPostgres } from "@/dev/postgres/start";
import { newDataDir } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { startProduct } from "../support/product";
import { productionSettings } from "../support/production";

/** Somebody who owns nothing here: root may write everywhere. */
const nobody = 65_534;

/** As an image holds it: what is committed and what was built, without whatever only a build or a local run needs. */
function install(): string {
  const folder = mkdtempSync(join(tmpdir(), "debrief-install-"));
  const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
  for (const path of [...files, ".next", "lib/generated", "node_modules"]) {
    cpSync(path, join(folder, path), { recursive: true, verbatimSymlinks: true });
  }
  execFileSync(process.execPath, [join(folder, "scripts/slim.mjs")], { cwd: folder });
  return folder;
}

/** What needs libraries of its own: hashes, pictures, secrets, the spelling of countries. */
async function walk(api: string): Promise<void> {
  const call = async (method: string, path: string, body: unknown, token?: string, type = "application/json") => {
    const answer = await fetch(api + path, {
      method,
      headers: { "Content-Type": type, ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
    });
    const answered = (await answer.json()) as Record<string, string>;
    expect(answer.status, `${method} ${path}: ${JSON.stringify(answered)}`).toBeLessThan(300);
    return answered;
  };
  const person = {
    email: "owner@example.com",
    password: "correct horse battery 9",
    first_name: "Ada",
    last_name: "Byron",
  };
  const client = await call("POST", "/client", { name: "Walk", redirectURI: "http://localhost", trusted: false });
  await call("POST", "/team", { ...person, team_name: "Walk" });
  const { access_token } = await call("POST", "/login", {
    grant_type: "password",
    username: person.email,
    password: person.password,
    client_id: client.client_id,
    client_secret: client.client_secret,
  });
  const picture = await sharp({ create: { width: 64, height: 64, channels: 3, background: "#456" } })
    .png()
    .toBuffer();
  const { url } = await call("POST", "/assets", picture, access_token, "image/png");
  const application = { name: "Support", description: "", icon: url };
  const { id } = await call("POST", "/application", application, access_token);
  await call("POST", `/application/${id}/creds`, { label: "main", environment: "sandbox" }, access_token);
}

test("a build runs without development packages, without a registry, and from an account without write access", async () => {
  test.setTimeout(600_000);
  const folder = install();
  chmodSync(folder, 0o755);
  const home = mkdtempSync(join(tmpdir(), "debrief-home-"));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync("chown", [String(nobody), home]);
  else execFileSync("chmod", ["-R", "a-w", folder]);
  const written = join(home, "tmp");
  mkdirSync(written, { mode: 0o777 });
  chmodSync(written, 0o777);
  const postgres = await startPostgres(newDataDir(), "password");
  const settings = await productionSettings(postgres.url);
  const start = [process.execPath, join(folder, "scripts/start.mjs")];
  const asNobody = ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", ...start];
  const product = await startProduct(
    {
      ...settings,
      HOME: home,
      TMPDIR: written,
      npm_config_registry: `http://127.0.0.1:${await freePort()}`,
    },
    isRoot ? asNobody : start,
  );
  try {
    const base = `http://127.0.0.1:${settings.PORT}`;
    expect((await fetch(`${base}/api/ready`)).status).toBe(200);
    for (const path of ["/", "/login", "/docs", "/docs/api/credentials", "/api/openapi.json"]) {
      expect((await fetch(base + path)).status, path).toBe(200);
    }
    await walk(`${base}/api`);
    // The mail about it was drawn; only nobody takes it here.
    await expect.poll(() => product.output()).toMatch(/send-mail.*ECONNREFUSED/);
    expect(product.output()).not.toMatch(/EACCES|EROFS|ENOENT|Cannot find/);
  } finally {
    await product.stop();
    await postgres.stop();
    if (!isRoot) execFileSync("chmod", ["-R", "u+w", folder]);
    rmSync(folder, { recursive: true });
    rmSync(home, { recursive: true });
  }
});

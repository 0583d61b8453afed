import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startPostgres } from "@/dev/postgres/start";
import { newDataDir } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { startProduct } from "../support/product";
import { productionSettings } from "../support/production";

/** Somebody who owns nothing here: root may write everywhere. */
const nobody = 65_534;

/** As an image holds it: what is committed and what was built, without the packages that only development needs. */
function install(): string {
  const folder = mkdtempSync(join(tmpdir(), "debrief-install-"));
  const files = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
  for (const path of [...files, ".next", "lib/generated", "node_modules"]) {
    cpSync(path, join(folder, path), { recursive: true, verbatimSymlinks: true });
  }
  execFileSync("npm", ["prune", "--omit=dev", "--offline", "--no-audit", "--no-fund"], { cwd: folder });
  return folder;
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
    expect(product.output()).not.toMatch(/EACCES|EROFS|ENOENT|Cannot find/);
  } finally {
    await product.stop();
    await postgres.stop();
    if (!isRoot) execFileSync("chmod", ["-R", "u+w", folder]);
    rmSync(folder, { recursive: true });
    rmSync(home, { recursive: true });
  }
});

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium as playwright } from "@playwright/test";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where the Chromium from npm runs. It is the same everywhere, and the tests take a quarter less time in it than in a desktop's. */
const runsFromNpm = process.platform === "linux" && process.arch === "x64";

/**
 * A Chromium to test with: the one that CHROMIUM_PATH names, or the one that came from npm, or where that doesn't run one that is
 * installed, or Playwright's own.
 * @param folder where the one from npm is unpacked
 * @returns its path; may set LD_LIBRARY_PATH, for machines that lack what it needs
 */
export async function findChromium(folder: string): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  if (runsFromNpm) return unpackChromium(folder);
  return [...installed, playwright.executablePath()].find((path) => existsSync(path)) ?? unpackChromium(folder);
}

async function unpackChromium(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  // The package unpacks into the temporary folder of the system, where another account's copy may lie.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium, inflate } = await import("@sparticuz/chromium");
    const path = await chromium.executablePath();
    if (execFileSync("ldd", [path], { encoding: "utf8" }).includes("not found")) {
      const root = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
      const libraries = await inflate(join(root, "bin", "al2023.tar.br"));
      process.env.LD_LIBRARY_PATH = [join(libraries, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
    }
    return path;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

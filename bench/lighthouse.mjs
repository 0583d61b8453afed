import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { withDemoPages } from "./demo-pages.mjs";
import { withEmptyPage } from "./empty-page.mjs";
import { median, step } from "./support.mjs";

/** Of its own and not of this project: it is large, and nothing else needs it. */
const lighthouse = "lighthouse@12.8.2";
const asked = ["login", "dashboard", "apps", "application", "docs"];
const allowedBelow = 8;
const reportFile = ".test/lighthouse.json";

/** What Lighthouse (mobile) says of pages, the median of five, in turns with an empty page of the same Next. */
export function bench({ quick }) {
  return withEmptyPage((empty) =>
    withDemoPages(async ({ pages, executablePath }) => {
      const chosen = [{ name: "empty", url: empty, cookie: "" }, ...pages.filter(({ name }) => asked.includes(name))];
      const rounds = quick ? 1 : 5;
      const scores = new Map(chosen.map(({ name }) => [name, []]));
      await step("Lighthouse", async (report) => {
        for (let round = 0; round < rounds; round++) {
          for (const [index, { name, url, cookie }] of chosen.entries()) {
            report((round * chosen.length + index) / (rounds * chosen.length));
            scores.get(name).push(await scoresOf(url, cookie, executablePath));
          }
        }
      });
      const middle = (name, category) => median(scores.get(name).map((score) => score[category]));
      const baseline = middle("empty", "performance");
      const performance = Math.min(90, baseline - allowedBelow);
      return asked.flatMap((name) => [
        result(name, "performance", middle(name, "performance"), baseline, performance / baseline),
        result(name, "accessibility", middle(name, "accessibility"), 100, 1),
        result(name, "best practices", middle(name, "best-practices"), 100, 1),
      ]);
    }),
  );
}

const result = (name, category, product, baseline, atLeast) => ({
  what: `Lighthouse ${category} of ${name}`,
  product,
  baseline,
  unit: "points",
  ratio: product / baseline,
  atLeast: Number(atLeast.toFixed(3)),
});

/** @returns {Promise<Record<string, number>>} points of 100 by category; what took some is printed */
async function scoresOf(url, cookie, executablePath) {
  const report = await usableRun(url, cookie, executablePath);
  if (new URL(report.finalDisplayedUrl).pathname !== new URL(url).pathname)
    throw new Error(`${url} ended at ${report.finalDisplayedUrl}`);
  const categories = Object.values(report.categories);
  for (const { id, auditRefs } of categories.filter(({ id }) => id !== "performance")) {
    const lost = auditRefs.filter(({ id: audit, weight }) => weight > 0 && (report.audits[audit].score ?? 1) < 1);
    for (const { id: audit } of lost) console.warn(`${url}: ${id} loses by ${audit}`);
  }
  return Object.fromEntries(categories.map(({ id, score }) => [id, Math.round(score * 100)]));
}

/** Now and then the browser's trace lacks its beginning; Lighthouse then asks to be run again. */
async function usableRun(url, cookie, executablePath, triesLeft = 2) {
  const report = await run(url, cookie, executablePath);
  if (!report.runtimeError) return report;
  const { code, message } = report.runtimeError;
  if (code !== "NO_NAVSTART" || triesLeft === 0) throw new Error(`${url}: ${message}`);
  return usableRun(url, cookie, executablePath, triesLeft - 1);
}

async function run(url, cookie, executablePath) {
  // Into a file: what it writes to a pipe is cut off where it ends with an error.
  await rm(reportFile, { force: true });
  const headers = cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : [];
  const child = spawn(
    "npx",
    [
      ...["--yes", lighthouse, url, "--quiet", "--output=json", `--output-path=${reportFile}`],
      "--only-categories=performance,accessibility,best-practices",
      "--chrome-flags=--headless=new --no-sandbox --disable-background-networking",
      ...headers,
    ],
    { env: { ...process.env, CHROME_PATH: executablePath }, stdio: ["ignore", "ignore", "inherit"] },
  );
  const code = await new Promise((resolve) => child.once("close", resolve));
  // Where it could not measure, it ends with 1 and still reports why.
  const report = await readFile(reportFile, "utf8").catch(() => null);
  if (!report) throw new Error(`Lighthouse ended with ${code} on ${url}`);
  return JSON.parse(report);
}

import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { cookiesOf, withDemoPages } from "./demo-pages.mjs";
import { withEmptyPage } from "./empty-page.mjs";
import { step } from "./support.mjs";

const allowed = { page: 60, chart: 160 };

/** JavaScript of each page of the portal, gzip, in kB, against an empty page of the same Next. */
export async function bench() {
  return withEmptyPage((empty) =>
    withDemoPages(async ({ pages, executablePath }) => {
      const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
      const weigh = async (url, cookie) => scriptsOf(await contextOf(browser, cookie, url), url);
      try {
        const baseline = await weigh(empty, "");
        return await step("Weighing pages", async (report) => {
          const results = [];
          for (const [index, { name, url, cookie, chart }] of pages.entries()) {
            report(index / pages.length);
            const product = await weigh(url, cookie);
            const atMost = (baseline + allowed[chart ? "chart" : "page"]) / baseline;
            const round = (value) => Number(value.toFixed(1));
            results.push({
              what: `JavaScript of ${name}`,
              product: round(product),
              baseline: round(baseline),
              unit: "kB",
              ratio: product / baseline,
              atMost: Number(atMost.toFixed(3)),
            });
          }
          return results;
        });
      } finally {
        await browser.close();
      }
    }),
  );
}

async function contextOf(browser, cookie, url) {
  const context = await browser.newContext();
  await context.addCookies(cookiesOf(cookie, url));
  return context;
}

/** All scripts that the page loads until it is quiet, but for those of the pages it links to, which Next fetches ahead. */
async function scriptsOf(context, url) {
  const page = await context.newPage();
  await page.route("**/*", (route) =>
    "next-router-prefetch" in route.request().headers() ? route.abort() : route.continue(),
  );
  const sizes = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    sizes.push(response.body().then((body) => gzipSync(body).length / 1_000));
  });
  const answer = await page.goto(url, { waitUntil: "networkidle" });
  if (answer?.status() !== 200 || new URL(page.url()).pathname !== new URL(url).pathname)
    throw new Error(`${url} answered ${answer?.status()} and ended at ${page.url()}`);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return total;
}

import { expect, test, type Page } from "@playwright/test";
import { createSecret } from "@/lib/auth/secret";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { violationsOn } from "../support/axe";
import { proxyTo, type BreakableProxy } from "../support/breakable-proxy";
import { newDataDir } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { ready, signUpInPortal } from "../support/portal";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct, type Product } from "../support/product";

let postgres: EmbeddedPostgres | undefined;
let product: Product | undefined;
let proxy: BreakableProxy;
let baseURL: string;

test.beforeAll(async () => {
  postgres = await startPrepared();
  proxy = await proxyTo(postgres.url);
  const PORT = String(await freePort());
  const settings = { PORT, DATA_DIR: newDataDir(), DATABASE_URL: proxy.url, LOG_LEVEL: "info" };
  product = await startProduct(settings);
  baseURL = `http://localhost:${PORT}`;
});
test.afterAll(async () => {
  await product?.stop();
  await postgres?.stop();
});

const heading = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 });
const away = "We can’t reach our database right now";

test("without the database each page answers 503 and says when to come back, and nobody is logged out", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await signUpInPortal(page);
  const cookies = await context.cookies();

  await proxy.cut();
  const stranger = await browser.newContext({ baseURL });
  const visits = [
    ...["/apps", "/dashboard?from=mail", "/settings/audit-log", "/login", "/"].map((path) => context.request.get(path)),
    context.request.get("/team", { headers: { RSC: "1" } }),
    context.request.get("/team", { headers: { RSC: "1", "Next-Router-Prefetch": "1" } }),
    context.request.head("/monitoring"),
    stranger.request.get(`/invite/${createSecret("invite")}`),
  ];
  for (const answer of await Promise.all(visits)) {
    expect(answer.status(), answer.url()).toBe(503);
    expect(answer.headers()).toMatchObject({ "retry-after": "5", "cache-control": "no-store" });
    expect(answer.headers()["set-cookie"]).toBeUndefined();
    expect(answer.headers()["content-encoding"]).toBeUndefined();
  }
  expect((await stranger.request.get("/login")).status()).toBe(200);
  await expect
    .poll(() => product?.output())
    .toMatch(/"cause":"[^"]*ECONNREFUSED[^"]*".*"a page was told to come back"/);
  await proxy.mend();

  await expect(async () => expect((await context.request.get("/apps")).status()).toBe(200)).toPass();
  expect(await context.cookies()).toEqual(cookies);
  await page.goto("/apps");
  await expect(heading(page, "Applications")).toBeVisible();
  await Promise.all([context.close(), stranger.close()]);
});

test(
  "a page that is opened without the database appears by itself when it is back, and links work again",
  { tag: "@thorough" },
  async ({ browser }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await signUpInPortal(page);
    await ready(page);
    const team = page.getByRole("link", { name: "Team", exact: true });
    await team.waitFor();

    await proxy.cut();
    // Next's router fetches it ahead, in vain.
    const fetched = page.waitForResponse((answer) => answer.url().includes("/team"));
    await team.hover();
    expect((await fetched).status()).toBe(503);
    await proxy.mend();
    await expect(async () => expect((await context.request.get("/apps")).status()).toBe(200)).toPass();
    const loads: string[] = [];
    page.on("request", (request) => request.isNavigationRequest() && loads.push(request.url()));
    await team.click();
    await expect(heading(page, "Team")).toBeVisible();
    expect(loads).toEqual([]);

    await proxy.cut();
    await page.getByRole("link", { name: "Monitoring", exact: true }).click();
    await expect(heading(page, away)).toBeVisible();
    await expect(page).toHaveURL(/\/monitoring$/);
    await proxy.mend();
    await expect(heading(page, "Monitoring")).toBeVisible({ timeout: 20_000 });
    await ready(page);
    await page.getByRole("link", { name: "Team", exact: true }).click();
    await expect(heading(page, "Team")).toBeVisible();
    await context.close();
  },
);

test(
  "the page that says the database is away has both themes, fits a phone, and needs no scripts",
  { tag: "@thorough" },
  async ({ browser }) => {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    await signUpInPortal(page);
    const plain = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
      storageState: await context.storageState(),
    });
    const withoutScripts = await plain.newPage();

    await proxy.cut();
    expect((await withoutScripts.goto("/apps"))?.status()).toBe(503);
    await expect(heading(withoutScripts, away)).toBeVisible();
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.goto("/apps");
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 740 });
        await page.emulateMedia({ colorScheme });
        await expect(page.getByRole("link", { name: "Try again now" })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(await violationsOn(page)).toEqual([]);
      }
    }
    // The browser itself says that the page is a 503.
    expect(problems.filter((problem) => !problem.includes("503"))).toEqual([]);
    await proxy.mend();
    await expect(heading(withoutScripts, "Applications")).toBeVisible({ timeout: 20_000 });
    await Promise.all([context.close(), plain.close()]);
  },
);

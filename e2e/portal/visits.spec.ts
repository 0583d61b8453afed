import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { createApplication, createCredentials, signUp, type Account } from "../support/accounts";
import { query } from "../support/database";
import { addToApplication } from "../support/members";
import { readLayoutShift, watchLayoutShift } from "../support/layout-shift";
import { addPortalMember } from "../support/portal-member";
import { logInToPortal } from "../support/portal";
import { expect, test } from "../support/portal-test";
import { insertInvite, insertInvoice, insertMethod } from "../support/rows";
import { counted, daysAgo, event } from "../support/usage";

// Each page, as each kind of person sees it. Here in the sizes of this project; `npm run test:full` adds those in between.
const widths = process.env.FULL ? [360, 768, 1_024, 1_440, 1_920] : [null];
const themes = ["light", "dark"] as const;
const mostShift = 0.02;

const publicPages = [
  "/",
  "/login",
  "/signup",
  "/forgot-password",
  "/docs",
  "/docs/api/credentials",
  "/docs/api/billing",
  "/nonsense",
];
const developerPages = (applicationId: string) => [
  "/dashboard",
  "/apps",
  `/apps/${applicationId}`,
  `/apps/${applicationId}/credentials`,
  `/apps/${applicationId}/users`,
  `/apps/${applicationId}/monitoring`,
  "/monitoring",
  "/team",
  "/settings",
  "/settings/security",
  "/nonsense",
];
const managerPages = (applicationId: string, invoiceId: string) => [
  ...developerPages(applicationId),
  `/apps/${applicationId}/settings`,
  "/billing",
  `/billing/${invoiceId}`,
  "/settings/clients",
  "/settings/audit-log",
  "/settings/team",
];

async function usedTeam() {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  const production = await createCredentials(team.token, applicationId, "production");
  await createCredentials(team.token, applicationId, "sandbox");
  await counted(
    Array.from({ length: 20 }, (_, days) => [
      event(production.client_id, { quantity: 1_000 + 37 * days, occurred_at: daysAgo(days, "00:00:01.000") }),
      event(production.client_id, { metric: "messages", quantity: 20_000, occurred_at: daysAgo(days, "00:00:02.000") }),
    ]).flat(),
  );
  await insertInvite(team.teamId);
  await insertMethod(team.teamId);
  await query("UPDATE invoices SET status = 'past_due' WHERE id = $1", [await insertInvoice(team.teamId)]);
  return { ...team, applicationId, invoiceId: await insertInvoice(team.teamId) };
}

test("pages for everybody", async ({ page }) => {
  await visitAll(page, "nobody", publicPages);
});

test("pages of a team that has just begun", async ({ page }) => {
  await enter(page, await signUp());
  await visitAll(page, "new", ["/dashboard", "/apps", "/monitoring", "/team", "/billing", "/settings/clients"]);
});

test("pages as an owner sees them", async ({ page }) => {
  const team = await usedTeam();
  await enter(page, team);
  await visitAll(page, "owner", managerPages(team.applicationId, team.invoiceId));
});

test("pages as an admin sees them", async ({ page }) => {
  const team = await usedTeam();
  await enter(page, await addPortalMember(team, "admin"));
  await visitAll(page, "admin", managerPages(team.applicationId, team.invoiceId));
});

test("pages as a developer sees them", async ({ page }) => {
  const team = await usedTeam();
  const developer = await addPortalMember(team, "developer");
  await addToApplication(team, team.applicationId, developer, "developer");
  await enter(page, developer);
  await visitAll(page, "developer", developerPages(team.applicationId));
});

test("a font that comes late moves nothing: only the next page is drawn with it", async ({ page }) => {
  await page.goto("/login");
  const displays = await page.evaluate(() =>
    [...document.fonts].filter(({ family }) => family.includes("Inter Variable")).map(({ display }) => display),
  );
  expect(displays.length).toBeGreaterThan(0);
  expect(new Set(displays)).toEqual(new Set(["optional"]));
});

async function enter(page: Page, { email }: Pick<Account, "email">): Promise<void> {
  await page.goto("/login");
  await logInToPortal(page, email);
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
}

async function visitAll(page: Page, who: string, paths: readonly string[]): Promise<void> {
  test.setTimeout(process.env.FULL ? 1_800_000 : 420_000);
  await watchLayoutShift(page);
  const links = new Set<string>();
  for (const path of paths) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const { total, moved } = await readLayoutShift(page);
    expect(total, `${who} ${path} moves: ${moved.join(" | ")}`).toBeLessThanOrEqual(mostShift);
    for (const width of widths) {
      if (width !== null) await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of themes) {
        // Without motion colours change at once, and contrast is that of the theme.
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expectFine(page, `${who} ${path} at ${width ?? "this size"}, ${colorScheme}`);
        const name = `${who}${path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id").replaceAll("/", "_")}`;
        await page.screenshot({
          path: `.test/visits/${name}-${page.viewportSize()?.width}-${colorScheme}.png`,
          fullPage: true,
        });
      }
    }
    const hrefs = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const href of hrefs) links.add(href.replace(/#.*/, ""));
  }
  for (const href of links)
    expect((await page.request.get(href)).status(), `${href}, linked for ${who}`).toBeLessThan(400);
}

async function expectFine(page: Page, where: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }).first(), where).toBeVisible();
  // Charts come a moment after their page.
  await page.waitForLoadState("networkidle");
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
  const stickingOut = await page.locator("figure svg.recharts-surface").evaluateAll((charts) =>
    charts.map((chart) => {
      const room = chart.closest("figure")?.getBoundingClientRect().right ?? 0;
      return Math.round(chart.getBoundingClientRect().right - room);
    }),
  );
  expect(
    stickingOut.filter((pixels) => pixels > 0),
    `${where}: charts stick out`,
  ).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => {
    const [where, why] = [
      nodes.map(({ html }) => html.slice(0, 160)),
      nodes.map(({ failureSummary }) => failureSummary),
    ];
    return `${id}: ${where.join(" | ")} (${why.join(" | ")})`;
  });
  expect(found, where).toEqual([]);
}

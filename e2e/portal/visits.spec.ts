import type { Page } from "@playwright/test";
import { createApplication, createCredentials, signUp, type Account } from "../support/accounts";
import { violationsOn } from "../support/axe";
import { query } from "../support/database";
import { readLayoutShift, watchLayoutShift } from "../support/layout-shift";
import { addToApplication } from "../support/members";
import { openAs } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";
import { settled } from "../support/settled";
import { insertProvider } from "../support/single-sign-on";
import { insertClient, insertInvite, insertInvoice, insertMethod } from "../support/rows";
import { counted, daysAgo, event } from "../support/usage";

// Each page, as each kind of person sees it. Here in the sizes of this project; `npm run test:full` adds those in between, on a phone
// those whose pages an admin has, too, and an owner's that are the same as an admin's.
const widths = process.env.FULL ? [320, 360, 768, 1_024, 1_440, 1_920] : [null];
// In these nothing may stick out: the narrowest phone, and what lies between a phone and a desk.
const roomy = [320, 640, 1_024];
const themes = ["light", "dark"] as const;
const mostShift = 0.02;

const publicPages = [
  "/",
  "/login",
  "/login/company",
  "/login/return",
  "/signup",
  "/forgot-password",
  "/reset-password",
  "/verify-email",
  "/prove-domain",
  "/invite",
  "/docs",
  "/docs/api/credentials",
  ...(process.env.FULL ? ["/docs/api/billing"] : []),
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
  "/settings/tokens",
  "/settings/key-safety",
  "/device",
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
  await insertProvider(team.teamId);
  await query("UPDATE invoices SET status = 'past_due' WHERE id = $1", [await insertInvoice(team.teamId)]);
  return { ...team, applicationId, invoiceId: await insertInvoice(team.teamId) };
}

interface Names {
  teams: string;
  applications: string;
  credentials: string;
  api_clients: string;
  first_name: string;
  last_name: string;
}

/** Words that no browser breaks by itself. */
const longWords: Names = {
  teams: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  applications: "W".repeat(80),
  credentials: "Kundendienstkommunikationsplattform".repeat(2),
  api_clients: "nightly_export_of_everything_to_the_warehouse_in_frankfurt_and_back_again_2026",
  first_name: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".padEnd(75, "o"),
  last_name: "Wolfeschlegelsteinhausenbergerdorff",
};

/** In scripts of either direction, and in signs. */
const longNames: Names = {
  teams: "Донаудампфшиффартсэлектрицитетенхауптбетрибсверкбауунтербеамтенгезелльшафт",
  applications:
    "株式会社北海道総合通信技術研究開発センター電話案内自動応答実証実験環境管理部門第三課保守運用担当窓口専用アプリケーション",
  credentials: "مجموعة-الاتصالات-العربية-للدعم-الفني-والمبيعات-والخدمات-الرقمية-والتطوير-Acme-(شمال)",
  api_clients: "👩‍👩‍👧‍👦🚀🎧📞💬".repeat(6),
  first_name: "อดิศักดิ์เกียรติยศประเสริฐสุขสวัสดิ์วัฒนชัยเจริญรุ่งเรือง",
  last_name: "Παπαχριστοδουλοπουλόπουλος",
};

async function giveNames({ teamId }: { teamId: string }, names: Names): Promise<void> {
  const { first_name, last_name, credentials, teams, ...named } = names;
  await query("UPDATE teams SET name = $2 WHERE id = $1", [teamId, `${teams} ${teamId}`]);
  for (const [table, name] of Object.entries(named)) {
    await query(`UPDATE ${table} SET name = $2 WHERE team_id = $1`, [teamId, name]);
  }
  await query("UPDATE credentials SET label = $2 WHERE team_id = $1", [teamId, credentials]);
  await query("UPDATE invites SET first_name = $2, last_name = $3 WHERE team_id = $1", [teamId, first_name, last_name]);
  await query(
    `UPDATE users SET first_name = $2, last_name = $3 WHERE id IN (SELECT user_id FROM memberships WHERE team_id = $1)`,
    [teamId, first_name, last_name],
  );
}

const onDesks = () =>
  test.skip(test.info().project.name === "phone" && !process.env.FULL, "An admin has these pages, too.");

test("public pages are accessible, fit the window and have working links", { tag: "@thorough" }, async ({ page }) => {
  await visitAll(page, "nobody", publicPages);
});

test(
  "a new team's pages are accessible, fit the window and have working links",
  { tag: "@thorough" },
  async ({ page }) => {
    onDesks();
    await enter(page, await signUp());
    await visitAll(page, "new", ["/dashboard", "/apps", "/monitoring", "/team", "/billing", "/settings/clients"]);
  },
);

test(
  "an owner's pages are accessible, fit the window and have working links",
  { tag: "@thorough" },
  async ({ page }) => {
    onDesks();
    const { applicationId, invoiceId, ...team } = await usedTeam();
    await enter(page, team);
    const ownOnly = ["/dashboard", "/team", "/billing", `/billing/${invoiceId}`, "/settings/team"];
    await visitAll(page, "owner", process.env.FULL ? managerPages(applicationId, invoiceId) : ownOnly);
  },
);

test("an admin's pages are accessible, fit the window and have working links, even with very long names", async ({
  page,
}) => {
  const team = await usedTeam();
  const admin = await addPortalMember(team, "admin");
  await insertClient(team.teamId);
  await giveNames(team, longWords);
  await enter(page, admin);
  await visitAll(page, "admin", managerPages(team.applicationId, team.invoiceId));
});

test(
  "a developer's pages are accessible, fit the window and have working links, even with long names in other scripts",
  { tag: "@thorough" },
  async ({ page }) => {
    onDesks();
    const team = await usedTeam();
    const developer = await addPortalMember(team, "developer");
    await addToApplication(team, team.applicationId, developer, "developer");
    await giveNames(team, longNames);
    await enter(page, developer);
    await visitAll(page, "developer", developerPages(team.applicationId));
  },
);

test(
  "a font that loads late moves nothing, and is used from the next page on",
  { tag: "@thorough" },
  async ({ page }) => {
    await page.goto("/login");
    const displays = await page.evaluate(() =>
      [...document.fonts].filter(({ family }) => family.includes("Inter Variable")).map(({ display }) => display),
    );
    expect(displays.length).toBeGreaterThan(0);
    expect(new Set(displays)).toEqual(new Set(["optional"]));
  },
);

async function enter(page: Page, { email }: Pick<Account, "email">): Promise<void> {
  await openAs(page, email, "/dashboard");
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
}

async function visitAll(page: Page, who: string, paths: readonly string[]): Promise<void> {
  test.setTimeout(process.env.FULL ? 1_800_000 : 420_000);
  const isFirstSize = test.info().project.name === "desktop";
  await watchLayoutShift(page);
  const links = new Set<string>();
  for (const path of paths) {
    await page.goto(path);
    await settled(page, `${who} ${path}`);
    const { total, moved } = await readLayoutShift(page);
    expect(total, `${who} ${path} moves: ${moved.join(" | ")}`).toBeLessThanOrEqual(mostShift);
    for (const width of widths) {
      if (width !== null) await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of themes) {
        // Without motion colours change at once, and contrast is that of the theme.
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await expectFine(page, `${who} ${path} at ${width ?? "this size"}, ${colorScheme}`, colorScheme);
        if (!process.env.FULL) continue;
        const name = `${who}${path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id").replaceAll("/", "_")}`;
        await page.screenshot({
          path: `.test/visits/${name}-${page.viewportSize()?.width}-${colorScheme}.png`,
          fullPage: true,
        });
      }
    }
    // Neither other widths nor where links lead has to do with the size of this project: once is enough.
    if (!isFirstSize) continue;
    await expectRoom(page, `${who} ${path}`);
    if (!process.env.FULL && !process.env.THOROUGH) await expectFineOnPhones(page, `${who} ${path}`);
    const hrefs = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const href of hrefs) links.add(href.replace(/#.*/, ""));
  }
  for (const path of paths) links.delete(path);
  for (const href of links)
    expect((await page.request.get(href)).status(), `${href}, linked for ${who}`).toBeLessThan(400);
}

/** How many pixels of the page lie beyond its right edge. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function expectRoom(page: Page, where: string): Promise<void> {
  const size = page.viewportSize();
  for (const width of roomy) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => sideways(page), `${where} at ${width}: scrolls sideways`).toBeLessThanOrEqual(0);
  }
  if (size) await page.setViewportSize(size);
}

/** A window as narrow as a phone's; a phone itself, with its touch and its own layout from the start, is in the second net. */
async function expectFineOnPhones(page: Page, where: string): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectFine(page, `${where} at 360`, "light");
  if (size) await page.setViewportSize(size);
}

async function expectFine(page: Page, where: string, theme: (typeof themes)[number]): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }).first(), where).toBeVisible();
  await settled(page, where);
  expect(await sideways(page), `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
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
  // The other theme has the same elements, in other colours.
  const found = await violationsOn(page, theme === "dark" ? ["color-contrast"] : []);
  expect(found, where).toEqual([]);
}

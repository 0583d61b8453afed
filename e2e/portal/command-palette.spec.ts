import type { Page } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { openAs, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";
import { insertInvoice } from "../support/rows";
import { openSidebar } from "../support/sidebar";
import { thoroughIf } from "../support/thorough";

const paletteOf = (page: Page) => page.getByRole("dialog", { name: "Go to" });

async function enterAs(page: Page, email: string) {
  await openAs(page, email, "/dashboard");
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
  await ready(page);
}

/** Types into the palette, opened by its keys, and takes what is first. */
async function goTo(page: Page, typed: string, first: string | RegExp) {
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type(typed);
  await expect(paletteOf(page).getByRole("option", { selected: true })).toHaveText(first);
  await page.keyboard.press("Enter");
  await expect(paletteOf(page)).toBeHidden();
}

/** The page is there, and whatever code it asks for from now on is on its way until it is let come. */
async function holdScripts(page: Page): Promise<() => void> {
  await page.reload();
  await ready(page);
  let letCome = () => undefined as void;
  const mayCome = new Promise<void>((resolve) => (letCome = resolve));
  await page.route("**/_next/static/**", async (route) => {
    await mayCome;
    await route.continue();
  });
  return letCome;
}

test(
  "⌘K finds pages, actions, docs and the team's own things by keyboard alone",
  { tag: "@thorough" },
  async ({ page }) => {
    // A dozen journeys in one.
    test.slow();
    const team = await signUp();
    const { id } = await createApplication(team.token, "Support chat");
    const { client_id } = await createCredentials(team.token, id, "sandbox");
    const client = await call<{ client_id: string }>("POST", "/client", {
      token: team.token,
      body: { name: "Nightly export", redirectURI: "https://example.com", trusted: false },
    });
    const admin = await addPortalMember(team, "admin");
    const invoiceId = await insertInvoice(team.teamId);
    await enterAs(page, team.email);

    await page.keyboard.press("ControlOrMeta+k");
    await expect(paletteOf(page).getByRole("option", { name: "Dashboard" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(paletteOf(page)).toBeHidden();

    await goTo(page, "audit", "Audit log");
    await expect(page).toHaveURL(/\/settings\/audit-log$/);
    await goTo(page, "support", "Support chat");
    await expect(page.getByRole("heading", { name: "Support chat", level: 1 })).toBeVisible();
    await goTo(page, client_id, "Support chat");
    await expect(page).toHaveURL(new RegExp(`/apps/${id}/credentials$`));
    await goTo(page, admin.email, new RegExp(admin.email));
    await expect(page).toHaveURL(/\/team\?q=/);
    await goTo(page, client.body.client_id, /Nightly export/);
    await expect(page).toHaveURL(/\/settings\/clients$/);
    await goTo(page, "create app", "Create application");
    const creating = page.getByRole("dialog", { name: "Create an application" });
    await expect(creating).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(creating).toBeHidden();
    await goTo(page, "invite", "Invite a member");
    await expect(page).toHaveURL(/\/team\?invite$/);
    const inviting = page.getByRole("dialog");
    await expect(inviting).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(inviting).toBeHidden();
    await goTo(page, "preconditions", "Preconditions");
    await expect(page).toHaveURL(/\/docs\/conventions#preconditions$/);
    await page.goto("/dashboard");
    await ready(page);

    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("invoice");
    await paletteOf(page).getByRole("group", { name: "Invoices" }).getByRole("option").first().click();
    await expect(page).toHaveURL(new RegExp(`/billing/${invoiceId}$`));

    await page.keyboard.press("ControlOrMeta+k");
    await page.keyboard.type("nothing at all");
    await expect(paletteOf(page).getByText("Nothing matches “nothing at all”")).toBeVisible();
    await expect(paletteOf(page).getByText("a client ID")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(paletteOf(page)).toBeHidden();
  },
);

test("text typed right after ⌘K is kept while the palette loads", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await enterAs(page, team.email);
  const letCome = await holdScripts(page);
  await page.getByRole("link", { name: "Skip to content" }).focus();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("audt");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("it");
  const field = paletteOf(page).locator("input");
  await expect(field).toHaveValue("audit");
  await expect(field).toBeFocused();
  await expect(paletteOf(page).getByRole("option")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(paletteOf(page)).toBeHidden();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("aud");
  letCome();
  await expect(paletteOf(page).getByRole("option", { name: "Audit log" }).first()).toBeVisible();
  await page.keyboard.type("it");
  await expect(paletteOf(page).getByRole("combobox")).toHaveValue("audit");
  await page.keyboard.press("Escape");
  await expect(paletteOf(page)).toBeHidden();
});

test("Enter pressed before the palette has loaded opens the first result", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await enterAs(page, team.email);
  const letCome = await holdScripts(page);
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("audit");
  await page.keyboard.press("Enter");
  letCome();
  await expect(page).toHaveURL(/\/settings\/audit-log$/);
});

test(
  "a developer finds only what they can access, and can open the palette with a click",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const { id } = await createApplication(team.token, "Secret plan");
    const { client_id } = await createCredentials(team.token, id);
    const developer = await addPortalMember(team, "developer");
    const refused: string[] = [];
    page.on("response", (response) => {
      if (response.status() === 403) refused.push(response.url());
    });
    await enterAs(page, developer.email);
    const sidebar = await openSidebar(page);
    await sidebar.getByRole("button", { name: "Go to…" }).click();
    const palette = paletteOf(page);
    await expect(palette.getByRole("option", { name: "Docs" })).toBeVisible();
    for (const name of ["Billing", "Audit log", "Invite a member", "Add a card", "API clients"]) {
      await expect(palette.getByRole("option", { name })).toBeHidden();
    }
    for (const typed of ["Secret plan", client_id]) {
      await palette.getByRole("combobox").fill(typed);
      await expect(palette.getByText(`Nothing matches “${typed}”`)).toBeVisible();
    }
    expect(refused).toEqual([]);
  },
);

for (const [machine, userAgent, keys] of [
  ["a Mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36", "⌘K"],
  ["Linux", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36", "Ctrl K"],
] as const) {
  test(
    `on ${machine} the server names the shortcut ${keys} before any script runs`,
    thoroughIf(machine === "Linux"),
    async ({ browser }) => {
      const team = await signUp();
      const context = await browser.newContext({ userAgent });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      await openAs(page, team.email, "/dashboard");
      await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
      const html = await (await page.request.get("/dashboard")).text();
      expect(html).toContain(`${keys}</kbd>`);
      await page.reload();
      await ready(page);
      await expect(page.locator("kbd").first()).toHaveText(keys);
      expect(errors.filter((error) => /hydrat/i.test(error))).toEqual([]);
      await context.close();
    },
  );
}

import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { closeMonthOf } from "../support/closed-month";
import { query } from "../support/database";
import { openAs, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";
import { counted, event } from "../support/usage";

/** Eighty letters each, as people and machines name things. */
const names = [
  "W".repeat(80),
  "通信应用程序".repeat(13) + "通信",
  "تطبيقالاتصالات".repeat(5) + "تطبيقالاتص",
  "🚀🎉".repeat(20),
];

test(
  "an 80-letter name without a space fits on every width, on screen and on paper",
  { tag: "@thorough" },
  async ({ page }, { project }) => {
    test.setTimeout(120_000);
    const team = await signUp();
    const lines = [];
    for (const [index, name] of names.entries()) {
      const { id } = await createApplication(team.token, name);
      const { client_id } = await createCredentials(team.token, id, "production");
      await counted([event(client_id, { metric: "messages", quantity: 20_000 + index })]);
      lines.push({ applicationId: id, metric: "messages" as const, quantity: `${40_000 + index}` });
      if (index === 0)
        await call("PUT", "/billing/budgets", { token: team.token, body: { applications: { [id]: 100 } } });
    }
    const address = { line1: names[0], line2: names[1], city: names[0], state: names[2], postal_code: "1".repeat(20) };
    const body = {
      name: names[0],
      contact_email: `${"w".repeat(60)}@example.com`,
      address: { ...address, country: "GB" },
    };
    expect((await call("PATCH", `/team/${team.teamId}/billing/details`, { token: team.token, body })).status).toBe(200);
    await call("POST", "/billing/methods", { token: team.token, body: { token: "pm_card_chargeCustomerFail" } });
    await closeMonthOf(team, 1, lines);
    await query("UPDATE teams SET name = $2 WHERE id = $1", [team.teamId, names[3]]);
    const [invoice] = (await call<{ id: string }[]>("GET", "/billing/invoice", { token: team.token })).body;
    await openAs(page, team.email, "/billing");
    for (const path of ["/billing", `/billing/${invoice?.id}`]) {
      await page.goto(path);
      await ready(page);
      for (const width of project.name === "phone" ? [320, 360] : [640, 768, 1_024, 1_440]) {
        await page.setViewportSize({ width, height: 800 });
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(tooWide, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
    await page.goto(`/billing/${invoice?.id}`);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 660, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  },
);

/** Chromium writes each page as an object of its own. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test(
  "an invoice prints on one sheet in its own layout, with seller and buyer",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const lines = [];
    for (const name of ["Support chat", "Shop calls", "Newsletter", "Alarm"]) {
      const { id } = await createApplication(team.token, name);
      for (const metric of ["api_requests", "messages", "call_minutes"] as const) {
        lines.push({ applicationId: id, metric, quantity: "250000" });
      }
    }
    const address = { line1: "12 Harbour Street", city: "Hamburg", postal_code: "20457", country: "DE" };
    const body = { name: "Harbour Ltd", vat_id: "DE136695976", address };
    await call("PATCH", `/team/${team.teamId}/billing/details`, { token: team.token, body });
    await closeMonthOf(team, 1, lines);
    const [invoice] = (await call<{ id: string; number: string }[]>("GET", "/billing/invoice", { token: team.token }))
      .body;
    await openAs(page, team.email, `/billing/${invoice?.id}`);
    await expect(page.locator("article")).toBeAttached();
    await ready(page);
    for (const format of ["A4", "Letter"]) expect(pagesOf(await page.pdf({ format })), format).toBe(1);
    await page.emulateMedia({ media: "print" });
    const paper = page.getByRole("article");
    for (const words of [
      "Debrief",
      "Harbour Ltd",
      "20457 Hamburg",
      "Germany",
      "VAT ID DE136695976",
      invoice?.number ?? "?",
    ]) {
      await expect(paper).toContainText(words);
    }
    await expect(paper.getByRole("row")).toHaveCount(13);
    await expect(paper.getByRole("columnheader", { name: "Per unit" })).toBeVisible();
    await expect(paper.getByText("Total (USD)")).toBeVisible();
    // Nothing else of the page is on the sheet.
    for (const role of ["button", "navigation"] as const) await expect(page.getByRole(role)).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Invoice");
  },
);

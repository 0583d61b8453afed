import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { addToApplication } from "../support/members";
import { openAs, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";
import { counted, daysAgo, event } from "../support/usage";

async function usedTeam() {
  const team = await signUp();
  const apps = [];
  for (const name of ["Support chat", "Field calls"]) {
    const { id } = await createApplication(team.token, name);
    const production = await createCredentials(team.token, id, "production");
    const sandbox = await createCredentials(team.token, id, "sandbox");
    apps.push({ id, name, production, sandbox });
  }
  await counted(
    apps.flatMap(({ production, sandbox }, app) =>
      [0, 1, 5, 20].flatMap((days) => [
        event(production.client_id, { quantity: 100 * (app + 1) + days, occurred_at: daysAgo(days, "00:00:00.000") }),
        event(sandbox.client_id, { quantity: 7, occurred_at: daysAgo(days, "00:00:00.000") }),
        event(production.client_id, {
          metric: "call_minutes",
          quantity: 1.125,
          occurred_at: daysAgo(days, "00:00:00.000"),
        }),
      ]),
    ),
  );
  return { ...team, apps };
}

const open = async (page: Page, email: string, path: string) => {
  await openAs(page, email, path);
  await expect(page.getByLabel("Range")).toBeVisible();
  await ready(page);
};

const section = (page: Page, name: string) => page.getByRole("region", { name });

test(
  "you can pick a range and environment, read the table and download it as CSV, with the same sums as the API",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await usedTeam();
    await open(page, team.email, "/monitoring");
    const requests = section(page, "API requests");
    await expect(requests.getByText("1,308", { exact: true })).toBeVisible();
    await expect(requests.locator(".recharts-bar-rectangle").first()).toBeVisible();

    await page.getByLabel("Range").selectOption({ label: "7 days" });
    await expect(page).toHaveURL(/start=\d{4}-\d\d-\d\d/);
    await page.getByLabel("Environment").selectOption({ label: "Production" });
    await expect(page).toHaveURL(/environment=production/);
    await expect(requests.getByText("912", { exact: true })).toBeVisible();
    const row = page.getByRole("row").filter({ hasText: "Field calls" });
    await expect(row).toContainText("606");
    await expect(row).toContainText("3.375");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download CSV" }).click(),
    ]);
    const file = await readFile(await download.path());
    // Spreadsheets know UTF-8 by its byte-order mark.
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heading, ...lines] = file.subarray(3).toString("utf8").trim().split("\r\n");
    expect(download.suggestedFilename()).toMatch(/^usage-.*\.csv$/);
    expect(heading).toBe('"application","at","api_requests","api_errors","messages","call_minutes"');
    const sums = lines.map((line) => line.split(",").slice(2).map(Number));
    const start = daysAgo(6).slice(0, 10);
    const query = `start=${start}&environment=production`;
    const { body } = await call<{ metrics: Record<string, number> }>(
      "GET",
      `/team/${team.teamId}/monitoring?${query}`,
      {
        token: team.token,
      },
    );
    // Split as the charts are: seven days of each application.
    expect(lines.map((line) => line.split(",")[0])).toEqual([
      ...Array<string>(7).fill('"Field calls"'),
      ...Array<string>(7).fill('"Support chat"'),
    ]);
    expect(sums.reduce((total, [requests = 0]) => total + requests, 0)).toBe(body.metrics.api_requests);
    expect(sums.reduce((total, values) => total + (values[3] ?? 0), 0)).toBeCloseTo(body.metrics.call_minutes ?? 0, 6);

    // The address is the view: it can be shared, and back is a step back.
    await page.reload();
    await expect(requests.getByText("912", { exact: true })).toBeVisible();
    await expect(page.getByLabel("Environment").locator("option:checked")).toHaveText("Production");
    await ready(page);
    await page.goBack();
    await expect(page.getByLabel("Environment").locator("option:checked")).toHaveText("Both");
  },
);

test(
  "two filters changed in quick succession both apply, however slow the page is",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await usedTeam();
    await open(page, team.email, "/monitoring");
    await expect(section(page, "API requests").getByText("1,308", { exact: true })).toBeVisible();
    await ready(page);
    const [range, environment] = [page.getByLabel("Range"), page.getByLabel("Environment")];
    await range.evaluate(
      (one: HTMLSelectElement, other) => {
        for (const [select, value] of [
          [one, "week"],
          [other as HTMLSelectElement, "production"],
        ] as const) {
          select.value = value;
          select.dispatchEvent(new Event("change", { bubbles: true }));
        }
      },
      await environment.elementHandle(),
    );
    await expect(page).toHaveURL(/start=.*environment=production/);
    await expect(section(page, "API requests").getByText("912", { exact: true })).toBeVisible();
  },
);

test("the content of a chart is also given in words", { tag: "@thorough" }, async ({ page }) => {
  const team = await usedTeam();
  await open(page, team.email, "/monitoring");
  await expect(section(page, "API requests").getByRole("figure")).toContainText(
    /API requests: 1,308 in total\. Most on/,
  );
  await expect(section(page, "Messages").getByText("None in this period.")).toBeVisible();
});

test("an application's page shows its own usage, by credentials", { tag: "@thorough" }, async ({ page }) => {
  const team = await usedTeam();
  const [chat] = team.apps;
  await open(page, team.email, `/apps/${chat?.id}/monitoring`);
  await expect(section(page, "API requests").getByText("454", { exact: true })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: chat?.sandbox.label })).toContainText("28");
  await page.getByLabel("Range").selectOption({ label: "2 days, by hour" });
  await expect(page).toHaveURL(/interval=hour/);
  await expect(section(page, "API requests").getByText("215", { exact: true })).toBeVisible();
});

test("an invalid range says why, and leads back to a valid one", { tag: "@thorough" }, async ({ page }) => {
  const team = await usedTeam();
  await openAs(page, team.email, "/monitoring?start=02%2F30%2F2026");
  await expect(page.getByText("We can't show this range")).toBeVisible();
  await ready(page);
  await page.getByRole("button", { name: "Show the last 30 days" }).click();
  await expect(section(page, "API requests").getByText("1,308", { exact: true })).toBeVisible();
});

test("a developer sees only their own applications", { tag: "@thorough" }, async ({ page }) => {
  const team = await usedTeam();
  const developer = await addPortalMember(team, "developer");
  await addToApplication(team, team.apps[0]?.id ?? "", developer, "developer");
  await open(page, developer.email, "/monitoring");
  await expect(section(page, "API requests").getByText("454", { exact: true })).toBeVisible();
  await expect(page.getByText("Field calls")).toBeHidden();
});

test("you can read a chart day by day with the arrow keys", { tag: "@thorough" }, async ({ page }) => {
  const team = await usedTeam();
  await open(page, team.email, "/monitoring");
  const chart = section(page, "API requests").getByRole("application");
  await expect(chart).toBeVisible();
  // Where the pointer is would count for more than the keys.
  await page.mouse.move(0, 0);
  await chart.focus();
  const last = new Date(`${daysAgo(0).slice(0, 10)}T00:00:00Z`);
  for (let day = 0; day < 30; day++) await page.keyboard.press("ArrowRight");
  const tooltip = section(page, "API requests").locator(".recharts-tooltip-wrapper");
  await expect(tooltip).toContainText(last.toLocaleDateString("en-GB", { day: "numeric", timeZone: "UTC" }));
  await expect(tooltip).toContainText("314");
  await page.keyboard.press("ArrowLeft");
  await expect(tooltip).toContainText("316");
});

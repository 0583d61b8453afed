import { readFile } from "node:fs/promises";
import { createApplication, createCredentials, signUp } from "../../support/accounts";
import { logInToPortal, ready } from "../../support/portal";
import { expect, test } from "../../support/portal-test";
import { counted, daysAgo, event } from "../../support/usage";

test(
  "from the dashboard you can find which application had a spike yesterday, and when, and take the number along",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const yesterday = daysAgo(1).slice(0, 10);
    for (const name of ["Support chat", "Field calls", "Order updates"]) {
      const { id } = await createApplication(team.token, name);
      const { client_id } = await createCredentials(team.token, id);
      await counted(
        [0, 1, 2, 3].map((days) => event(client_id, { quantity: 40, occurred_at: daysAgo(days, "00:00:00.000") })),
      );
      if (name === "Field calls") {
        await counted([event(client_id, { quantity: 9_000, occurred_at: daysAgo(1, "03:30:00.000") })]);
      }
    }
    await page.goto("/dashboard");
    await logInToPortal(page, team.email);
    const requests = page.getByRole("region", { name: "API requests" });
    // Three applications with 40 a day each, and the spike.
    await expect(requests.getByRole("figure")).toContainText(/API requests: 9,480 in total\. Most on .+: 9,120\./);
    await ready(page);
    await requests.getByRole("link", { name: "All metrics" }).click();

    await expect(page.getByRole("heading", { name: "Monitoring", level: 1 })).toBeVisible();
    await ready(page);
    await page.getByLabel("From (UTC)").fill(yesterday);
    await expect(page).toHaveURL(new RegExp(`start=${yesterday}`));
    await page.getByLabel("To (UTC)").fill(yesterday);
    await expect(page).toHaveURL(new RegExp(`end=${yesterday}`));
    // The pointer may rest on the one day's bar, whose tooltip says the same.
    await expect(requests.getByRole("paragraph").filter({ hasText: /^9,120$/ })).toBeVisible();
    const rows = page.getByRole("table", { name: "Usage by application" }).getByRole("row");
    await expect(rows.filter({ hasText: "Support chat" })).toContainText("40");
    const spiked = rows.filter({ hasText: "Field calls" });
    await expect(spiked).toContainText("9,040");
    await spiked.getByRole("link").click();

    await expect(page.getByRole("heading", { name: "Field calls", level: 1 })).toBeVisible();
    await ready(page);
    await page.getByLabel("Range").selectOption({ label: "2 days, by hour" });
    await expect(requests.getByRole("figure")).toContainText(/Most on .+, 03:00–04:00 \(UTC\): 9,000\./);
    await page.getByLabel("From (UTC)").fill(yesterday);
    await page.getByLabel("To (UTC)").fill(yesterday);
    await expect(page.getByRole("table", { name: "Usage by credentials" })).toContainText("9,040");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`usage-${yesterday}-${yesterday}.csv`);
    const [heading, ...lines] = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
    expect(heading).toBe('"credentials","environment","at","api_requests","api_errors","messages","call_minutes"');
    expect(lines).toEqual([expect.stringContaining(`"production","${yesterday}T00:00:00.000Z",9040,0,0,0`)]);
  },
);

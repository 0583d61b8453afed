import { createApplication, signUp } from "../../support/accounts";
import { call } from "../../support/api";
import { closeMonthOf } from "../../support/closed-month";
import { logInToPortal, ready } from "../../support/portal";
import { expect, test } from "../../support/portal-test";
import { openSidebar } from "../../support/sidebar";

test("after a failed charge, you can add another card, pay with it, and print the invoice", async ({ page }) => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  await call("POST", "/billing/methods", { token: team.token, body: { token: "pm_card_chargeCustomerFail" } });
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);

  await page.goto("/dashboard");
  await logInToPortal(page, team.email);
  const bill = page.getByRole("region", { name: "The bill so far" });
  await expect(bill).toContainText("One invoice isn’t paid yet.");
  await ready(page);
  await bill.getByRole("link", { name: "Billing" }).click();

  const notice = page.getByRole("alert").filter({ hasText: "couldn’t be charged" });
  await expect(notice).toContainText("Your card was declined.");
  await ready(page);
  await notice.getByRole("button", { name: /^Pay now/ }).click();
  await expect(page.getByRole("region", { name: /Notifications/ })).toContainText("Your card was declined.");

  await page.getByRole("button", { name: "Use Stripe’s page" }).click();
  await page.getByLabel("Card number").fill("5555 5555 5555 4444");
  await page.getByRole("button", { name: "Save card" }).click();
  await expect(page.getByRole("heading", { name: "Billing", level: 1 })).toBeVisible();
  await ready(page);
  const added = page.getByRole("list", { name: "Cards" }).getByRole("listitem").filter({ hasText: "Mastercard" });
  await added.getByRole("button", { name: "Make default: Mastercard ending in 4444" }).click();
  await expect(added).toContainText("Default");
  await notice.getByRole("button", { name: /^Pay now/ }).click();
  await expect(notice).toBeHidden();
  const row = page.getByRole("table", { name: "Invoices" }).getByRole("row").nth(1);
  await expect(row).toContainText("Paid");
  await row.getByRole("link").click();

  await expect(page.getByRole("heading", { name: /^Invoice for/, level: 1 })).toContainText("Paid");
  const payments = page.getByRole("list", { name: "Payments" }).getByRole("listitem");
  await expect(payments.first()).toContainText("Declined · Visa ending in 0341 · Your card was declined.");
  await expect(payments.last()).toContainText("Paid");
  await ready(page);
  const printed = page.evaluate(() => new Promise((done) => window.addEventListener("beforeprint", done)));
  await page.getByRole("button", { name: "Print" }).click();
  await printed;
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("table", { name: /^Line items of invoice/ })).toContainText("$40.00");
  await page.emulateMedia({ media: "screen" });

  await (await openSidebar(page)).getByRole("link", { name: "Dashboard" }).click();
  await expect(bill).not.toContainText("paid yet");
});

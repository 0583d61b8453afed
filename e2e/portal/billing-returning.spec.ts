import type { Page } from "@playwright/test";
import { signUp } from "../support/accounts";
import { openAs, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";

async function leaveForStripe(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /^(Add a card|Use Stripe’s page)$/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { name: "Save a card" })).toBeVisible();
}

async function type(page: Page, number: string): Promise<void> {
  await page.getByLabel("Card number").fill(number);
  await page.getByRole("button", { name: "Save card" }).click();
}

const comeBack = (page: Page) => page.getByRole("link", { name: "Back to Debrief" }).click();

/** What is said, and that the address does not say it again. */
async function expectTold(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole("main").getByText(words).first()).toBeVisible();
  await expect(page).toHaveURL(/\/billing$/);
}

test(
  "when you return from Stripe, the page says what happened with which card, and lets you try another",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    await openAs(page, team.email, "/billing");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Billing");
    await ready(page);

    await leaveForStripe(page);
    await comeBack(page);
    await expectTold(page, "No card was added. You left Stripe’s page before one was saved.");

    await leaveForStripe(page);
    await type(page, "4000 0000 0000 9995");
    await expect(page.getByRole("alert")).toHaveText("Your card has insufficient funds.");
    await comeBack(page);
    await expectTold(page, "Visa ending in 9995: Your card has insufficient funds.");
    const notice = page.getByRole("alert").filter({ hasText: "Visa ending in 9995" });
    await expect(notice).toBeVisible();
    await page.reload();
    await expect(notice).toBeHidden();

    // The bank asks, and its holder says no; then another one is taken.
    await leaveForStripe(page);
    await type(page, "4000 0025 0000 3155");
    await page.getByRole("button", { name: "It is not me" }).click();
    await comeBack(page);
    await expectTold(page, /^Visa ending in 3155: We are unable to authenticate/);
    await leaveForStripe(page);
    await type(page, "4000 0025 0000 3155");
    await page.getByRole("button", { name: "It is me" }).click();
    await expectTold(page, "Visa ending in 3155 is saved.");
    await expect(page.getByRole("list", { name: "Cards" }).getByRole("listitem")).toContainText("Visa ending in 3155");

    // A later visit that ends in nothing says nothing of an earlier one.
    await leaveForStripe(page);
    await comeBack(page);
    await expectTold(page, "No card was added. You left Stripe’s page before one was saved.");
  },
);

test(
  "the address of a return from Stripe shows nothing to someone who was never there",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    await openAs(page, team.email, "/billing?card=added");
    await expect(page.getByText("No cards yet")).toBeVisible();
    await expect(page).toHaveURL(/\/billing$/);
    await expect(page.getByText(/is saved|on its way/)).toBeHidden();
  },
);

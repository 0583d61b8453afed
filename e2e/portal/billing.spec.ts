import type { Page } from "@playwright/test";
import { createApplication, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { closeMonthOf } from "../support/closed-month";
import { query } from "../support/database";
import { stripeUrl } from "../support/environment";
import { addJob, jobsDone } from "../support/jobs";
import { addToApplication } from "../support/members";
import { openAs, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";
import { insertCreditNote, insertEInvoice, insertInvoice } from "../support/rows";
import { openSidebar } from "../support/sidebar";
import { control, sdkFor } from "../support/stripe";

async function openBilling(page: Page, { email }: Pick<Account, "email">): Promise<void> {
  await openAs(page, email, "/billing");
  await expect(page.getByRole("heading", { name: "Billing", level: 1 })).toBeVisible();
  await ready(page);
}

const cards = (page: Page) => page.getByRole("list", { name: "Cards" }).getByRole("listitem");

test(
  "you can add a card on Stripe's page, pay a month with it, and remove it",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const { id: applicationId } = await createApplication(team.token, "Support chat");
    await openBilling(page, team);
    await expect(page.getByText("No cards yet")).toBeVisible();
    await page.getByRole("button", { name: "Use Stripe’s page" }).click();

    await expect(page.getByRole("heading", { name: "Save a card" })).toBeVisible();
    await page.getByLabel("Card number").fill("4000 0000 0000 0002");
    await page.getByRole("button", { name: "Save card" }).click();
    await expect(page.getByRole("alert")).toHaveText("Your card was declined.");
    await page.getByLabel("Card number").fill("4242 4242 4242 4242");
    await page.getByRole("button", { name: "Save card" }).click();

    await expect(page.getByRole("heading", { name: "Billing", level: 1 })).toBeVisible();
    await expect(cards(page)).toContainText("Visa ending in 4242");
    await expect(cards(page)).toContainText("Default");

    await closeMonthOf(team, 1, [
      { applicationId, metric: "messages", quantity: "60000" },
      { applicationId, metric: "call_minutes", quantity: "2000.5" },
    ]);
    await page.goto("/billing");
    const row = page.getByRole("table", { name: "Invoices" }).getByRole("row").nth(1);
    await expect(row).toContainText("Paid");
    await expect(row).toContainText("$44.00");
    await row.getByRole("link").click();
    await expect(page.getByRole("heading", { name: /^Invoice for/, level: 1 })).toContainText("Paid");
    const lines = page.getByRole("table", { name: "Line items of this invoice" });
    await expect(lines.getByRole("row").filter({ hasText: "Messages" })).toContainText("$40.00");
    await expect(lines.getByRole("row").filter({ hasText: "Total" })).toContainText("$44.00");
    await expect(page.getByRole("list", { name: "Payments" })).toContainText("Paid");
    await lines.getByRole("link", { name: "Support chat" }).first().click();
    await expect(page).toHaveURL(/\/apps\/.+\/monitoring\?start=.+&end=.+&environment=production/);

    await page.goto("/billing");
    await ready(page);
    await page.getByRole("button", { name: "Remove Visa ending in 4242" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove card" }).click();
    await expect(page.getByText("No cards yet")).toBeVisible();
  },
);

test("a failed charge shows its reason, and you can pay with another card", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  await call("POST", "/billing/methods", { token: team.token, body: { token: "pm_card_chargeCustomerFail" } });
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  await openBilling(page, team);
  const notice = page.getByRole("alert").filter({ hasText: "couldn’t be charged" });
  await expect(notice).toContainText("Your card was declined.");
  await notice.getByRole("button", { name: /^Pay/ }).click();
  await expect(page.getByText("Your card was declined.").last()).toBeVisible();

  const { body } = await call<{ id: string }>("POST", "/billing/methods", {
    token: team.token,
    body: { token: "pm_card_mastercard" },
  });
  expect(body.id).toBeTruthy();
  await page.reload();
  await ready(page);
  await page.getByRole("button", { name: "Make default: Mastercard ending in 4444" }).click();
  await expect(cards(page).filter({ hasText: "Mastercard" })).toContainText("Default");
  await notice.getByRole("button", { name: /^Pay/ }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole("table", { name: "Invoices" })).toContainText("Paid");
});

test("with a card that comes after an invoice was sent, you can pay it by a click", async ({ page }) => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  await openBilling(page, team);
  await expect(page.getByText("No cards yet")).toBeVisible();
  const offer = page.getByRole("list", { name: "Open invoices" });
  await expect(offer).toBeHidden();
  await call("POST", "/billing/methods", { token: team.token, body: { token: "pm_card_visa" } });
  await page.reload();
  await ready(page);
  await expect(offer).toContainText(/^\$40\.00 for .+ is still open\. You can pay it with Visa ending in 4242\./);
  await offer.getByRole("button", { name: /^Pay now/ }).click();
  await expect(offer).toBeHidden();
  await expect(page.getByRole("table", { name: "Invoices" }).getByRole("row").nth(1)).toContainText("Paid");
});

test("an invoice that nobody has paid in time is overdue, and its page has the reminders", async ({ page }) => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  const [row] = await query<{ id: string; stripe: string }>(
    "SELECT id, stripe_invoice_id AS stripe FROM invoices WHERE team_id = $1",
    [team.teamId],
  );
  await control({ overdue: row?.stripe ?? "", days: 4 });
  const status = async () =>
    (await call<{ status: string }>("GET", `/billing/invoice/${row?.id}`, { token: team.token })).body.status;
  await expect.poll(status, { timeout: 20_000 }).toBe("past_due");
  await addJob("remind-of-invoices");
  await jobsDone();
  await openBilling(page, team);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(/^\$40\.00 for .+ wasn’t paid in time\./);
  const invoice = page.getByRole("table", { name: "Invoices" }).getByRole("row").nth(1);
  await expect(invoice).toContainText("Overdue");
  await invoice.getByRole("link").click();
  // And what comes after the last of them.
  await expect(page.getByRole("list", { name: "Reminders" }).getByRole("listitem")).toContainText([
    "After 3 days",
    /^A person on our side takes over.*, if it isn’t paid by then$/,
  ]);
});

test("an overdue invoice that has stopped production says so wherever production is, to owners and to developers", async ({
  page,
  openElsewhere,
}) => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  const invoice = await insertInvoice(team.teamId, "draft");
  const become = (columns: string) => query(`UPDATE invoices SET ${columns} WHERE id = $1`, [invoice]);
  await become("status = 'past_due', stopped_at = now()");
  const notice = page.getByRole("region", { name: "Overdue" });
  await openAs(page, team.email, "/dashboard");
  const words = "$12.34 for January 2020 wasn’t paid in time. Production has stopped.";
  await expect(notice).toContainText(words);
  await page.goto(`/apps/${applicationId}`);
  await expect(notice).toContainText(words);
  await notice.getByRole("link", { name: "Invoice" }).click();
  await expect(page.getByRole("list", { name: "Reminders" })).toContainText("Production has stopped");
  await page.goto("/billing");
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Production credentials work again as soon as it’s paid.",
  );

  const developer = await addPortalMember(team, "developer");
  await addToApplication(team, applicationId, developer, "developer");
  const theirs = await openElsewhere();
  await openAs(theirs, developer.email, `/apps/${applicationId}`);
  const stopped = theirs.getByRole("region", { name: "Overdue" });
  await expect(stopped).toContainText("Production has stopped because an invoice is overdue.");
  await expect(stopped).not.toContainText("$");
  await become("stopped_at = NULL");
  await theirs.reload();
  await expect(theirs.getByRole("heading", { name: "Support chat", level: 1 })).toBeVisible();
  await expect(stopped).toBeHidden();
});

test("an invoice that Stripe refuses says why, on its page and in the list, and can be sent again", async ({
  page,
}) => {
  const team = await signUp();
  // As if Stripe had refused it.
  await query(
    "UPDATE invoices SET stripe_generation = 1, problem = 'Amount must be no more than $999,999.99' WHERE id = $1",
    [await insertInvoice(team.teamId, "draft")],
  );
  await openBilling(page, team);
  await expect(page.getByRole("alert").filter({ hasText: "needs attention" })).toContainText("couldn’t issue it");
  const row = page.getByRole("table", { name: "Invoices" }).getByRole("row").last();
  await expect(row).toContainText("Needs attention");
  await expect(row).toContainText("Not sent yet");
  await expect(row.getByRole("button")).toBeHidden();
  await row.getByRole("link").click();
  const notice = page.getByRole("alert").filter({ hasText: "couldn’t issue this invoice" });
  await expect(notice).toContainText("Amount must be no more than $999,999.99");
  await ready(page);
  await notice.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText(/^The invoice for .* is being sent$/)).toBeVisible();
});

test("an invoice whose tax isn't calculated yet says that its total is before tax", async ({ page }) => {
  const team = await signUp();
  const id = await insertInvoice(team.teamId, "draft");
  await query("UPDATE invoices SET tax_by_stripe = true WHERE id = $1", [id]);
  await openAs(page, team.email, `/billing/${id}`);
  await expect(page.getByRole("table", { name: "Line items of this invoice" })).toContainText("Total before tax");
  await expect(page.getByText("Tax is calculated when the invoice is issued.")).toBeVisible();
});

test("an invoice that was refunded, credited or disputed says so in the list, on its page and on paper", async ({
  page,
}) => {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  // Its bank asks about the charge, which may still be refunded.
  await call("POST", "/billing/methods", { token: team.token, body: { token: "pm_card_createDisputeInquiry" } });
  await closeMonthOf(team, 1, [{ applicationId, metric: "messages", quantity: "60000" }]);
  const [row] = await query<{ id: string }>("SELECT stripe_invoice_id AS id FROM invoices WHERE team_id = $1", [
    team.teamId,
  ]);
  const stripe = sdkFor(stripeUrl());
  const invoice = row?.id ?? "";
  const { data } = await stripe.invoicePayments.list({ invoice });
  await stripe.refunds.create({ payment_intent: data[0]?.payment.payment_intent as string, amount: 1_500 });
  await stripe.creditNotes.create({ invoice, amount: 500, credit_amount: 500 });
  const read = async () => (await call<object[]>("GET", "/billing/invoice", { token: team.token })).body[0];
  await expect
    .poll(read, { timeout: 30_000 })
    .toMatchObject({ amount_refunded: 1_500, amount_credited: 500, dispute: { status: "open" } });
  // As if its month had come to too much for one invoice: a trigger keeps an issued one from changing.
  await query(`BEGIN; SET LOCAL session_replication_role = replica;
    UPDATE invoices SET parts = 3, part = 2 WHERE team_id = '${team.teamId}'; COMMIT`);
  await openBilling(page, team);
  const listed = page.getByRole("table", { name: "Invoices" }).getByRole("row").last();
  for (const word of ["Paid", "Partly refunded", "Disputed", "part 2 of 3"]) await expect(listed).toContainText(word);
  await listed.getByRole("link").click();
  await ready(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "PDF", exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^invoice-[\w-]+\.pdf$/);
  const settlement = page.getByLabel("Settlement");
  for (const word of ["Credit notes", "-$5.00", "Refunded", "-$15.00", "your bank is looking into it", "$40.00"]) {
    await expect(settlement).toContainText(word);
  }
  await expect(page.getByRole("heading", { level: 1 })).toContainText("part 2 of 3");
  await page.emulateMedia({ media: "print" });
  const paper = page.getByRole("article");
  for (const word of ["Credit notes", "Refunded", "-$15.00", "part 2 of 3"]) await expect(paper).toContainText(word);
});

test("an invoice and a credit note can be downloaded as XML where there is that", async ({ page }) => {
  const team = await signUp();
  const [readable, plain] = [await insertEInvoice(team.teamId), await insertInvoice(team.teamId)];
  await insertCreditNote(team.teamId);
  const [credited] = await query<{ id: string }>(
    "SELECT invoice_id AS id FROM credit_notes WHERE invoice_id IN (SELECT id FROM invoices WHERE team_id = $1)",
    [team.teamId],
  );
  const xml = page.getByRole("link", { name: "XML", exact: true });
  const openInvoice = async (id: string) => {
    await page.goto(`/billing/${id}`);
    await expect(page.getByRole("link", { name: "PDF", exact: true })).toBeVisible();
  };
  await openBilling(page, team);
  await openInvoice(readable);
  const [file] = await Promise.all([page.waitForEvent("download"), xml.click()]);
  expect(file.suggestedFilename()).toMatch(/^invoice-[\w-]+\.xml$/);
  await openInvoice(plain);
  await expect(xml).toHaveCount(0);
  await openInvoice(credited?.id ?? "");
  const [note] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^XML of/ }).click(),
  ]);
  expect(note.suggestedFilename()).toMatch(/^credit-note-[\w-]+\.xml$/);
});

test("you can add a card in place, in Stripe's own field", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  // In the place of the script that Stripe serves: it confirms with the local Stripe.
  await page.exposeFunction("confirmAtStripe", async (secret: string) => {
    const [id = ""] = secret.split("_secret_");
    await sdkFor(stripeUrl()).setupIntents.confirm(id, { payment_method: "pm_card_visa" });
  });
  await page.addInitScript(standInForStripe);
  await openBilling(page, team);
  await page.getByRole("button", { name: "Add a card" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Add a card" });
  await dialog.getByLabel("Card number").fill("4242");
  await dialog.getByLabel("Card number").press("Escape");
  await dialog.getByRole("button", { name: "Keep editing" }).click();
  await expect(dialog.getByLabel("Card number")).toHaveValue("4242");
  await dialog.getByRole("button", { name: "Save card" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Your card was declined.");
  await dialog.getByRole("button", { name: "Save card" }).click();
  await expect(dialog).toBeHidden();
  await expect(cards(page)).toContainText("Visa ending in 4242");
});

test("budgets, the hard stop and invoice details are saved as typed", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await createApplication(team.token, "Support chat");
  await openBilling(page, team);
  const budgets = page.getByRole("region", { name: "Budgets" });
  await budgets.getByLabel("Whole team").fill("lots");
  await budgets.getByRole("button", { name: "Save budgets" }).click();
  await expect(budgets.getByLabel("Whole team")).toHaveAttribute("aria-invalid", "true");
  await budgets.getByLabel("Whole team").fill("500");
  await budgets.getByLabel("Support chat").fill("99.50");
  await budgets.getByRole("button", { name: "Save budgets" }).click();
  await expect(page.getByText("Saved").first()).toBeVisible();
  await budgets.getByRole("button", { name: "Turn on" }).click();
  const dialog = page.getByRole("dialog", { name: "Turn the hard stop on?" });
  await dialog.getByLabel(/^Type/).fill(team.teamName);
  await dialog.getByRole("button", { name: "Turn on" }).click();
  await expect(budgets.getByText("Hard stop is on")).toBeVisible();
  const { body } = await call("GET", "/billing/budgets", { token: team.token });
  expect(body).toMatchObject({ team: 50_000, hard_stop: true });

  const details = page.getByRole("region", { name: "Billing details" });
  await details.getByLabel("Company").fill("Harbour Ltd");
  await details.getByLabel("Country").selectOption("Greece");
  await details.getByLabel("VAT ID").fill("DE136695976");
  await details.getByRole("button", { name: "Save billing details" }).click();
  await expect(details.getByLabel("VAT ID")).toHaveAttribute("aria-invalid", "true");
  await expect(details.getByText("This is a VAT ID from Germany, but the address is in Greece.")).toBeVisible();
  await details.getByLabel("VAT ID").fill("el 094259216");
  await details.getByLabel("Email receipts").selectOption("No");
  const saved = page.waitForResponse(
    (reply) => reply.url().endsWith("/billing/details") && reply.request().method() === "PATCH",
  );
  await details.getByRole("button", { name: "Save billing details" }).click();
  await saved;
  await page.reload();
  await expect(details.getByLabel("Company")).toHaveValue("Harbour Ltd");
  await expect(details.getByLabel("Country")).toHaveValue("GR");
  await expect(details.getByLabel("Email receipts")).toHaveValue("No");
  await expect(details.getByLabel("VAT ID")).toHaveValue("EL094259216");
  await expect(budgets.getByLabel("Support chat")).toHaveValue("99.50");
});

test("a developer has no billing page and no link to it", async ({ page }) => {
  const team = await signUp();
  const developer = await addPortalMember(team, "developer");
  await openAs(page, developer.email, "/billing");
  await expect(page.getByRole("heading", { name: "We couldn’t find this page" })).toBeVisible();
  const sidebar = await openSidebar(page);
  await expect(sidebar.getByRole("link", { name: "Team" })).toBeVisible();
  await expect(sidebar.getByRole("link", { name: "Billing" })).toBeHidden();
});

/** Runs in the page: as much of Stripe.js as a card's form uses. The first card is declined. */
function standInForStripe() {
  let changed: (change: { empty: boolean }) => void = () => undefined;
  const element = {
    mount(place: Element) {
      const field = document.createElement("input");
      field.setAttribute("aria-label", "Card number");
      field.addEventListener("input", () => changed({ empty: field.value === "" }));
      place.append(field);
    },
    unmount() {},
    destroy() {},
    update() {},
    on(name: string, listener: typeof changed) {
      if (name === "change") changed = listener;
      return element;
    },
    once: () => element,
    off: () => element,
  };
  let attempts = 0;
  const elements = () => ({ create: () => element, getElement: () => element, update() {} });
  const nothing = async () => ({});
  const confirmCardSetup = async (secret: string) => {
    attempts += 1;
    if (attempts === 1) return { error: { message: "Your card was declined." } };
    await (window as unknown as { confirmAtStripe: (secret: string) => Promise<void> }).confirmAtStripe(secret);
    return { setupIntent: { status: "succeeded" } };
  };
  Object.assign(window, {
    Stripe: () => ({
      elements,
      createToken: nothing,
      createPaymentMethod: nothing,
      confirmCardPayment: nothing,
      confirmCardSetup,
      registerAppInfo() {},
      _registerWrapper() {},
    }),
  });
}

import { expect, test } from "@playwright/test";
import type Stripe from "stripe";
import { password, signUp, unique, type Account } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { stripeUrl } from "../support/environment";
import { addJob } from "../support/jobs";
import { tokenIn } from "../support/mailbox";
import { newestMail, subjects } from "../support/mails";
import { addMember, changeRole, removeMember } from "../support/members";
import { sdkFor } from "../support/stripe";

const stripe = () => sdkFor(stripeUrl());

/** A team that Stripe knows, since it has a card. */
async function known() {
  const team = await signUp();
  const answer = await call("POST", "/billing/methods", { token: team.token, body: { token: "pm_card_visa" } });
  expect(answer.status).toBe(201);
  const [row] = await query<{ id: string }>(
    "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
    [team.teamId],
  );
  const customerId = row?.id ?? "";
  const customer = async () => (await stripe().customers.retrieve(customerId)) as Stripe.Customer;
  const follows = (what: Partial<Stripe.Customer>) => expect.poll(customer, { timeout: 20_000 }).toMatchObject(what);
  const setDetails = async (body: object) => {
    const path = `/team/${team.teamId}/billing/details`;
    expect((await call("PATCH", path, { token: team.token, body })).status).toBe(200);
  };
  return { ...team, customerId, customer, follows, setDetails };
}

async function moveTo(account: Pick<Account, "token">, email: string): Promise<string> {
  const answer = await call("PATCH", "/user/me/email", { token: account.token, body: { email, password } });
  expect(answer.status).toBe(200);
  return tokenIn(await newestMail(email, subjects.changeEmail));
}

test("a new customer at Stripe has the team's name and its owner's email", async () => {
  const { teamName, email, customer } = await known();
  expect(await customer()).toMatchObject({ name: teamName, email, address: null });
});

test("the customer follows the team's name, until a company name is set", async () => {
  const { token, teamId, follows, setDetails } = await known();
  const rename = async (name: string) =>
    expect((await call("PATCH", `/team/${teamId}`, { token, body: { name } })).status).toBe(200);
  const [first, second] = [`Renamed ${unique()}`, `Renamed ${unique()}`];
  await rename(first);
  await follows({ name: first });
  await setDetails({ name: "Harbour Ltd" });
  await follows({ name: "Harbour Ltd" });
  await rename(second);
  await setDetails({ name: "Quay Ltd" });
  await follows({ name: "Quay Ltd" });
});

test("the customer follows the owner's confirmed email, except while a billing contact is set", async () => {
  const team = await known();
  const moved = `moved-${unique()}@example.com`;
  const link = await moveTo(team, moved);
  expect((await team.customer()).email).toBe(team.email);
  await call("POST", "/verify-email", { body: { token: link } });
  await team.follows({ email: moved });
  const contact = `accounts-${unique()}@example.com`;
  await team.setDetails({ contact_email: contact });
  await team.follows({ email: contact });
  await team.setDetails({ contact_email: null });
  await team.follows({ email: moved });
});

test("the customer follows the owner, after a handover, promotion, demotion, removal or deleted account", async () => {
  const team = await known();
  const [heir, second] = [await addMember(team, "admin"), await addMember(team, "developer")];
  const transfer = { token: team.token, body: { user_id: heir.userId, password } };
  expect((await call("POST", `/team/${team.teamId}/transfer`, transfer)).status).toBe(200);
  await team.follows({ email: heir.email });
  // Has been in the team for longer.
  const [first] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [team.email]);
  const founder = { userId: first?.id ?? "" };
  await changeRole(team, founder, "owner");
  await team.follows({ email: team.email });
  await changeRole(team, founder, "admin");
  await team.follows({ email: heir.email });
  await changeRole(team, second, "owner");
  expect((await call("DELETE", "/user/me", { token: heir.token, body: { password } })).status).toBe(200);
  await team.follows({ email: second.email });
  await changeRole(team, founder, "owner");
  await team.follows({ email: team.email });
  await removeMember(team, founder);
  await team.follows({ email: second.email });
});

test("when an owner deletes their account and team, Stripe forgets their email", async () => {
  const team = await known();
  expect((await call("DELETE", "/user/me", { token: team.token, body: { password } })).status).toBe(200);
  await team.follows({ email: null });
});

test("after changes at the same time, the customer matches the team, whichever call to Stripe comes last", async () => {
  const team = await known();
  const names = Array.from({ length: 8 }, () => `Renamed ${unique()}`);
  await Promise.all(names.map((name) => call("PATCH", `/team/${team.teamId}`, { token: team.token, body: { name } })));
  const [row] = await query<{ name: string }>("SELECT name FROM teams WHERE id = $1", [team.teamId]);
  await team.follows({ name: row?.name ?? "" });
});

test("a card that is detached at Stripe is gone here, too, though Stripe says of no card without a customer whose it was", async () => {
  const team = await known();
  const cards = async () =>
    (await call<{ last4: string }[]>("GET", "/billing/methods", { token: team.token })).body.map(({ last4 }) => last4);
  // Not the default: if that is detached, the customer changes as well, which says whose it is.
  const { id } = await stripe().paymentMethods.attach("pm_card_mastercard", { customer: team.customerId });
  await expect.poll(cards, { timeout: 20_000 }).toEqual(["4242", "4444"]);
  await stripe().paymentMethods.detach(id);
  await expect.poll(cards, { timeout: 20_000 }).toEqual(["4242"]);
  // By this event, and not by the nightly job, which another test runs.
  const about = "SELECT customer_id FROM webhook_events WHERE type = 'payment_method.detached' AND object_id = $1";
  expect(await query(about, [id])).toEqual([{ customer_id: team.customerId }]);
  const { data } = await stripe().events.list({ type: "payment_method.detached", limit: 100 });
  const event = data.find((candidate) => (candidate.data.object as { id: string }).id === id);
  expect(event?.data).toMatchObject({ object: { customer: null }, previous_attributes: { customer: team.customerId } });
});

test("the nightly job finds cards and customer changes that no webhook reported", async () => {
  const team = await known();
  await team.follows({ email: team.email });
  const own = async () =>
    (await call<{ last4: string; is_default: boolean }[]>("GET", "/billing/methods", { token: team.token })).body.map(
      ({ last4, is_default }) => [last4, is_default],
    );
  const { id: added } = await stripe().paymentMethods.attach("pm_card_mastercard", { customer: team.customerId });
  await stripe().customers.update(team.customerId, {
    name: "Somebody else",
    email: "else@example.com",
    address: { line1: "Elsewhere" },
    invoice_settings: { default_payment_method: added },
  });
  await expect.poll(own, { timeout: 20_000 }).toEqual([
    ["4242", false],
    ["4444", true],
  ]);
  // As if the webhooks had been lost: one card was added, another one detached.
  await query("DELETE FROM payment_methods WHERE team_id = $1", [team.teamId]);
  await query(
    `INSERT INTO payment_methods (id, team_id, stripe_payment_method_id, brand, last4, exp_month, exp_year, is_default)
      VALUES (gen_random_uuid(), $1, $2, 'amex', '0005', 12, 2034, true)`,
    [team.teamId, `pm_${unique()}`],
  );
  await query("DELETE FROM webhook_events WHERE customer_id = $1", [team.customerId]);
  await addJob("reconcile-stripe");
  await expect.poll(own, { timeout: 30_000 }).toEqual([
    ["4242", false],
    ["4444", true],
  ]);
  await team.follows({ name: team.teamName, email: team.email, address: null });
});

/** Waits until this stands on the customer's invoices beside all else. */
const expectField = (customer: () => Promise<Stripe.Customer>, value: string | null) =>
  expect
    .poll(async () => (await customer()).invoice_settings.custom_fields, { timeout: 20_000 })
    .toEqual(value && [{ name: "VAT ID", value }]);

test("a VAT ID is the customer's only tax ID at Stripe, and goes there with it", async () => {
  const { customerId, customer, setDetails } = await known();
  const taxIds = async () => {
    const owner = { type: "customer", customer: customerId } as const;
    const { data } = await stripe().taxIds.list({ owner });
    return data.map(({ type, value }) => [type, value]);
  };
  const become = (expected: string[][]) => expect.poll(taxIds, { timeout: 20_000 }).toEqual(expected);
  const inCountry = (vatId: string, country: string) => setDetails({ vat_id: vatId, address: { country } });
  await inCountry("de 136 695 976", "DE");
  await become([["eu_vat", "DE136695976"]]);
  await inCountry("CHE-107.787.577 MWST", "CH");
  await become([["ch_vat", "CHE-107.787.577 MWST"]]);
  // Stripe can't be told what kind of number this is: it stands on invoices as a field.
  await inCountry("12-3456789", "US");
  await become([]);
  await expectField(customer, "12-3456789");
  await inCountry("FR40303265045", "FR");
  await become([["eu_vat", "FR40303265045"]]);
  await expectField(customer, null);
  await setDetails({ vat_id: null });
  await become([]);
});

test("a VAT ID that Stripe doesn't take as a tax ID is a field of its invoices", async () => {
  const { customer, setDetails } = await known();
  await setDetails({ vat_id: "GBGD001", address: { country: "GB" } });
  await expectField(customer, "GBGD001");
});

import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../../support/accounts";
import { debriefFor } from "../../support/sdk";
import { expectDocumented } from "../../support/documented";
import { insertInvoice } from "../../support/rows";
import { counted, event } from "../../support/usage";

async function paying() {
  const team = await signUp();
  return { ...team, client: debriefFor(team.token) };
}

test("Billing: Get upcoming invoice — GET /team/:team_id/billing/upcoming", async () => {
  const { client, teamId, token } = await paying();
  const application = await createApplication(token, "Support chat");
  const { client_id } = await createCredentials(token, application.id, "production");
  await counted([event(client_id, { metric: "messages", quantity: 20_000 })]);
  const params = { path: { id: teamId } };
  const upcoming = expectDocumented(await client.GET("/team/{id}/billing/upcoming", { params }));
  expect(upcoming).toMatchObject({ status: "upcoming", currency: "usd", subtotal: 800, total: 800 });
  expect(upcoming.lines).toMatchObject([{ application_id: application.id, metric: "messages", amount: 800 }]);
});

test("Billing: Get all invoices — GET /billing/invoice", async () => {
  const { client, teamId } = await paying();
  const id = await insertInvoice(teamId);
  expect(expectDocumented(await client.GET("/billing/invoice"))).toMatchObject([{ id, status: "paid", total: 1_234 }]);
});

test("Billing: Get one invoice — GET /billing/invoice/:id", async () => {
  const { client, teamId } = await paying();
  const id = await insertInvoice(teamId);
  const params = { path: { id } };
  expect(expectDocumented(await client.GET("/billing/invoice/{id}", { params }))).toMatchObject({ id });
});

test("Billing: Create billing method — POST /billing/methods", async () => {
  const { client } = await paying();
  const method = expectDocumented(await client.POST("/billing/methods", { body: { token: "tok_visa" } }), 201);
  expect(method).toMatchObject({ brand: "visa", last4: "4242", is_default: true });
});

test("Billing: Delete billing method — DELETE /billing/methods/:id", async () => {
  const { client } = await paying();
  const { id } = expectDocumented(await client.POST("/billing/methods", { body: { token: "pm_card_visa" } }), 201);
  const params = { path: { id } };
  expect(expectDocumented(await client.DELETE("/billing/methods/{id}", { params }))).toEqual({ status: "ok" });
});

test("Billing: Get billing methods — GET /billing/methods", async () => {
  const { client } = await paying();
  const { id } = expectDocumented(await client.POST("/billing/methods", { body: { token: "pm_card_amex" } }), 201);
  expect(expectDocumented(await client.GET("/billing/methods"))).toMatchObject([{ id, brand: "amex" }]);
});

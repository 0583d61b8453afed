import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../../support/accounts";
import { debriefFor } from "../../support/sdk";
import { expectDocumented } from "../../support/documented";
import { counted, event, usDay } from "../../support/usage";

async function used() {
  const team = await signUp();
  const application = await createApplication(team.token, "test 1");
  const { client_id } = await createCredentials(team.token, application.id);
  await counted([event(client_id, { quantity: 2 })]);
  return { ...team, application, client: debriefFor(team.token) };
}

test("Dashboard: Get Dashboard — GET /dashboard", async () => {
  const { client, teamName } = await used();
  const dashboard = expectDocumented(await client.GET("/dashboard"));
  expect(dashboard).toMatchObject({ team: { team_name: teamName }, usage: { this_month: { api_requests: 2 } } });
});

test("Monitoring: Get Team monitors — GET /team/:id/monitoring", async () => {
  const { client, teamId, application } = await used();
  const params = { path: { id: teamId }, query: { start: usDay(1), end: usDay(0) } };
  const usage = expectDocumented(await client.GET("/team/{id}/monitoring", { params }));
  expect(usage).toMatchObject({ metrics: { api_requests: 2 }, applications: [{ id: application.id }] });
});

test("Monitoring: Get Application monitors — GET /application/:id/monitoring", async () => {
  const { client, application } = await used();
  const params = { path: { id: application.id } };
  const usage = expectDocumented(await client.GET("/application/{id}/monitoring", { params }));
  expect(usage).toMatchObject({ metrics: { api_requests: 2 } });
});

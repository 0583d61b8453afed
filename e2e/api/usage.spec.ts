import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { serviceKey } from "../support/environment";

test("an event counts once per id, and is in every sum", async () => {
  const { token, teamId } = await signUp();
  const application = await createApplication(token);
  const { client_id } = await createCredentials(token, application.id);
  const occurred_at = new Date().toISOString();
  const event = { id: randomUUID(), client_id, metric: "call_minutes", quantity: 2.125, occurred_at };
  const report = (events: object[]) => call("POST", "/usage", { token: serviceKey(), body: { events } });
  expect((await report([event, { ...event, quantity: 7 }])).body).toEqual({ accepted: 1, duplicates: 1, rejected: [] });
  expect((await report([{ ...event, id: randomUUID() }, { ...event, metric: "messages" }])).body).toEqual({
    accepted: 1,
    duplicates: 0,
    rejected: [{ index: 1, id: event.id, reason: "quantity: Must be a whole number from 1 to 1,000,000,000." }],
  });
  for (const table of ["events", "hours", "days", "team_days", "application_months"]) {
    const [row] = await query(`SELECT sum(quantity) AS sum FROM usage_${table} WHERE team_id = $1`, [teamId]);
    expect(row, table).toEqual({ sum: "4.250" });
  }
});

import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, type Account } from "../support/accounts";
import { productUrl } from "../support/environment";
import { counted, daysAgo, event, usDay } from "../support/usage";

const get = ({ token }: Pick<Account, "token">, path: string, accept: string, headers: Record<string, string> = {}) =>
  fetch(`${productUrl()}/api${path}`, { headers: { authorization: `Bearer ${token}`, accept, ...headers } });

async function usedTeam(name = "Chat") {
  const team = await signUp();
  const { id } = await createApplication(team.token, name);
  const { client_id } = await createCredentials(team.token, id);
  await counted([
    event(client_id, { quantity: 3, occurred_at: daysAgo(1) }),
    event(client_id, { metric: "call_minutes", quantity: 1.25, occurred_at: daysAgo(1) }),
  ]);
  return { ...team, path: `/team/${team.teamId}/monitoring?start=${usDay(1)}`, applicationId: id };
}

test("who asks for CSV gets the series as a file", async () => {
  const team = await usedTeam();
  for (const path of [team.path, `/application/${team.applicationId}/monitoring?start=${usDay(1)}`]) {
    const answer = await get(team, path, "text/csv");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    const [start, end] = [daysAgo(1), daysAgo(0)].map((at) => at.slice(0, 10));
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="usage-${start}-${end}.csv"`);
    expect(await answer.text()).toBe(
      [
        "at,api_requests,api_errors,messages,call_minutes",
        `${start}T00:00:00.000Z,3,0,0,1.25`,
        `${end}T00:00:00.000Z,0,0,0,0`,
        "",
      ].join("\r\n"),
    );
  }
});

test("who does not ask gets JSON, whatever else they take", async () => {
  const team = await usedTeam();
  for (const accept of [
    "*/*",
    "application/json",
    "text/html, */*;q=0.8",
    "text/csv;q=0, */*",
    "text/csv;q=0.1, application/json",
  ]) {
    const answer = await get(team, team.path, accept);
    expect(answer.headers.get("content-type"), accept).toBe("application/json; charset=utf-8");
  }
});

test("a name that a spreadsheet would run as a formula is only a name", async () => {
  const team = await usedTeam('=HYPERLINK("https://example.com","a")');
  const answer = await get(team, `${team.path}&breakdown=true`, "text/csv");
  const [heading, first] = (await answer.text()).split("\r\n");
  expect(heading).toBe("application,at,api_requests,api_errors,messages,call_minutes");
  expect(first).toMatch(/^"'=HYPERLINK\(""https:\/\/example\.com"",""a""\)",/);
});

test("a table that the caller has already is not sent again, and errors stay JSON", async () => {
  const team = await usedTeam();
  const first = await get(team, team.path, "text/csv");
  const etag = first.headers.get("etag") ?? "";
  expect((await get(team, team.path, "text/csv", { "if-none-match": etag })).status).toBe(304);
  expect((await get(team, team.path, "application/json", { "if-none-match": etag })).status).toBe(200);
  const wrong = await get(team, `${team.path}&interval=minute`, "text/csv");
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({ errorType: "validation" });
  const other = await signUp();
  expect((await get(other, team.path, "text/csv", { "if-none-match": etag })).status).toBe(404);
});

import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, type Account } from "../support/accounts";
import { productUrl } from "../support/environment";
import { counted, daysAgo, event, usDay } from "../support/usage";

const get = ({ token }: Pick<Account, "token">, path: string, accept: string, headers: Record<string, string> = {}) =>
  fetch(`${productUrl()}/api${path}`, { headers: { authorization: `Bearer ${token}`, accept, ...headers } });

/** With its byte-order mark, which `text()` drops. */
const textOf = async (answer: Response) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());

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

test("a request for CSV gets the series as a file", async () => {
  const team = await usedTeam();
  for (const path of [team.path, `/application/${team.applicationId}/monitoring?start=${usDay(1)}`]) {
    const answer = await get(team, path, "text/csv");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    const [start, end] = [daysAgo(1), daysAgo(0)].map((at) => at.slice(0, 10));
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="usage-${start}-${end}.csv"`);
    expect(await textOf(answer)).toBe(
      [
        '\uFEFF"at","api_requests","api_errors","messages","call_minutes"',
        `"${start}T00:00:00.000Z",3,0,0,1.25`,
        `"${end}T00:00:00.000Z",0,0,0,0`,
        "",
      ].join("\r\n"),
    );
  }
});

test("a request that doesn't prefer CSV gets JSON", async () => {
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

test("a name that a spreadsheet would run as a formula is plain text", async () => {
  const team = await usedTeam('=HYPERLINK("https://example.com","a")');
  const answer = await get(team, `${team.path}&breakdown=true`, "text/csv");
  const [heading, first] = (await textOf(answer)).split("\r\n");
  expect(heading).toBe('\uFEFF"application","at","api_requests","api_errors","messages","call_minutes"');
  expect(first).toMatch(/^"'=HYPERLINK\(""https:\/\/example\.com"",""a""\)",/);
});

test("a formula after a separator is plain text, and CSV with parameters is CSV", async () => {
  const team = await usedTeam("a;=cmd|' /C calc'!A0");
  for (const accept of ["text/csv; charset=utf-8", 'text/csv;charset="UTF-8";header=present', "text/*"]) {
    const [, first] = (await textOf(await get(team, `${team.path}&breakdown=true`, accept))).split("\r\n");
    expect(first, accept).toMatch(/^"a;'=cmd\|' \/C calc'!A0","\d{4}-/);
  }
});

test("an application's table is split by credentials, like its page", async () => {
  const team = await usedTeam();
  const path = `/application/${team.applicationId}/monitoring?start=${usDay(1)}`;
  const rows = (await textOf(await get(team, `${path}&breakdown=true`, "text/csv"))).split("\r\n");
  expect(rows[0]).toBe('\uFEFF"credentials","environment","at","api_requests","api_errors","messages","call_minutes"');
  expect(rows[1]).toMatch(/^"[^"]+","production","\d{4}-\d\d-\d\dT00:00:00.000Z",3,0,0,1.25$/);
  expect(rows).toHaveLength(4);
  const json = await (await get(team, `${path}&breakdown=true`, "application/json")).json();
  expect(json.breakdown).toMatchObject([{ id: expect.any(String), environment: "production", series: json.series }]);
});

test("an unchanged table is not sent again, and errors stay JSON", async () => {
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

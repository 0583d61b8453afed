import { expect, test } from "@playwright/test";
import { signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { insertApplications } from "../support/many-applications";

const rounds = 41;

const median = (values: number[]): number => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;

/** Nine of ten applications are called otherwise, one in a thousand has the name that is searched for. */
const name = `CASE WHEN n % 1000 = 5 THEN 'Invoices ' WHEN n % 10 = 0 THEN 'Chat ' ELSE 'Telephony ' END || n`;

async function withApplications(count: number): Promise<Account> {
  const team = await signUp();
  await insertApplications(team.teamId, count, name);
  return team;
}

/** The path of the page after all but the last few. */
async function lastPage({ teamId }: Account): Promise<string> {
  const [row] = await query<{ id: string }>(
    "SELECT id FROM applications WHERE team_id = $1 ORDER BY id DESC OFFSET 9",
    [teamId],
  );
  return `/application?limit=50&cursor=${Buffer.from(row?.id ?? "").toString("base64url")}`;
}

/** Of the answer alone: `call` would add what it takes to hold it to the contract. */
async function time(token: string, path: string): Promise<number> {
  const started = performance.now();
  const answer = await fetch(`${productUrl()}/api${path}`, { headers: { authorization: `Bearer ${token}` } });
  await answer.arrayBuffer();
  const took = performance.now() - started;
  expect(answer.status).toBe(200);
  return took;
}

test("a team of 10,000 applications waits at most twice as long as one of 10", async () => {
  const [few, many] = [await withApplications(10), await withApplications(10_000)];
  await query("ANALYZE applications");
  const pages: Record<string, [string, string]> = {
    "first page": ["/application?limit=50", "/application?limit=50"],
    "last page": [await lastPage(few), await lastPage(many)],
    "a rare word": ["/application?limit=50&q=invoices", "/application?limit=50&q=invoices"],
    "a common word": ["/application?limit=50&q=telephony", "/application?limit=50&q=telephony"],
    "no such word": ["/application?limit=50&q=zebra", "/application?limit=50&q=zebra"],
  };
  for (const [title, [ofFew, ofMany]] of Object.entries(pages)) {
    expect((await call("GET", ofFew, few)).status).toBe(200);
    expect((await call("GET", ofMany, many)).status).toBe(200);
    const took: [number[], number[]] = [[], []];
    // In turns, so that whatever else the machine does meets both alike.
    for (let round = 0; round < rounds; round++) {
      took[0].push(await time(few.token, ofFew));
      took[1].push(await time(many.token, ofMany));
    }
    const [fewMs, manyMs] = [median(took[0]), median(took[1])];
    const ratio = manyMs / fewMs;
    const figures = `${title}: ${fewMs.toFixed(1)} ms with 10, ${manyMs.toFixed(1)} ms with 10,000, ratio ${ratio.toFixed(2)}`;
    test.info().annotations.push({ type: "figures", description: figures });
    expect.soft(ratio, figures).toBeLessThanOrEqual(2);
  }
});

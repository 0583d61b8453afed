import { insertTeam, insertToken, latencies, step, withProduct } from "./support.mjs";

/** Nine of ten applications are called otherwise, one in a thousand has the name that is searched for. */
const name = `CASE WHEN n % 1000 = 5 THEN 'Invoices ' WHEN n % 10 = 0 THEN 'Chat ' ELSE 'Telephony ' END || n`;

/** Pages and searches of a team with very many applications, against one with few. */
export function bench({ quick }) {
  return withProduct(async ({ url, pool }) => {
    const [many, few] = [await open(pool, quick ? 1_000 : 10_000), await open(pool, 10)];
    await pool.query("VACUUM ANALYZE");
    const results = [];
    for (const [title, pathOf] of pages) {
      const calls = [many, few].map((team) => ({ url: `${url}/api${pathOf(team)}`, token: team.token }));
      const [product, baseline] = await step(`Reading ${title}`, () => latencies(calls, quick ? 20 : 200));
      const round = (value) => Number(value.toFixed(2));
      results.push({
        what: `10,000 applications against 10: ${title}`,
        product: round(product),
        baseline: round(baseline),
        unit: "ms",
        ratio: product / baseline,
        atMost: 2,
      });
    }
    return results;
  });
}

const pages = [
  ["the first page", () => "/application?limit=50"],
  ["the last page", ({ cursor }) => `/application?limit=50&cursor=${cursor}`],
  ["a rare word", () => "/application?limit=50&q=invoices"],
  ["a common word", () => "/application?limit=50&q=telephony"],
  ["a word that none has", () => "/application?limit=50&q=zebra"],
];

async function open(pool, applications) {
  const team = await insertTeam(pool, applications);
  await pool.query(
    `UPDATE applications a SET name = ${name}
      FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM applications WHERE team_id = $1) AS numbered
      WHERE a.id = numbered.id`,
    [team.teamId],
  );
  const { rows } = await pool.query(
    "SELECT id FROM applications WHERE team_id = $1 ORDER BY id DESC OFFSET 9 LIMIT 1",
    [team.teamId],
  );
  return {
    ...team,
    token: await insertToken(pool, team),
    cursor: Buffer.from(rows[0].id).toString("base64url"),
  };
}

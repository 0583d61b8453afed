import { insertTeam, insertToken, latencies, step, withProduct } from "./support.mjs";

/** The dashboard of a team with very many applications, against one with few. */
export function bench({ quick }) {
  return withProduct(async ({ url, pool }) => {
    const calls = [];
    for (const applications of [1_000, 10]) {
      const team = await insertTeam(pool, applications);
      await step(`Adding usage of ${applications} applications`, () => addUsage(pool, team.teamId));
      calls.push({ url: `${url}/api/dashboard`, token: await insertToken(pool, team) });
    }
    await pool.query("VACUUM ANALYZE");
    const [product, baseline] = await step("Reading", () => latencies(calls, quick ? 20 : 200));
    const round = (value) => Number(value.toFixed(2));
    const figures = { product: round(product), baseline: round(baseline), unit: "ms", ratio: product / baseline };
    return [{ what: "dashboard, 1000 applications against 10", ...figures, atMost: 1.5 }];
  });
}

async function addUsage(pool, teamId) {
  await pool.query(
    `INSERT INTO usage_application_months (team_id, month, environment, metric, application_id, slot, quantity)
      SELECT a.team_id, date_trunc('month', now())::date, 'production', m, a.id, s, 1 + abs(hashtext(a.id::text)) % 1000
      FROM applications a, unnest(enum_range(NULL::metric)) m, generate_series(0, 1) s WHERE a.team_id = $1`,
    [teamId],
  );
  await pool.query(
    `INSERT INTO usage_team_days (team_id, day, environment, metric, slot, quantity)
      SELECT $1, current_date - d, 'production', m, s, 100
      FROM generate_series(0, 60) d, unnest(enum_range(NULL::metric)) m, generate_series(0, 7) s`,
    [teamId],
  );
}

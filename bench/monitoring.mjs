import { insertTeam, insertToken, latencies, step, withProduct } from "./support.mjs";

/** A team's monitoring of 30 days, with very many events behind it, against few; both equal to a recount. */
export function bench({ quick }) {
  const [many, few] = quick ? [100_000, 10_000] : [10_000_000, 100_000];
  return withProduct(async ({ url, pool }) => {
    const calls = [];
    for (const events of [many, few]) {
      const team = await insertTeam(pool, 10);
      await step(`Adding ${events} events`, (report) => addEvents(pool, team, events, report));
      const token = await insertToken(pool, team);
      const path = `${url}/api/team/${team.teamId}/monitoring`;
      await expectRecount(pool, team.teamId, path, token);
      calls.push({ url: path, token });
    }
    const [product, baseline] = await step("Reading", () => latencies(calls, quick ? 20 : 150));
    const round = (value) => Number(value.toFixed(2));
    const figures = { product: round(product), baseline: round(baseline), unit: "ms", ratio: product / baseline };
    return [{ what: `monitoring, ${many} events against ${few}`, ...figures, atMost: 1.5 }];
  });
}

/** Raw events over 30 days, and their sums over eight slots, as eight writers at a time leave them. */
async function addEvents(pool, { teamId, credentials }, events, report) {
  const parts = 20;
  for (let part = 0; part < parts; part++) {
    await pool.query(
      `INSERT INTO usage_events (id, occurred_at, team_id, application_id, credential_id, environment, metric, quantity)
        SELECT gen_random_uuid(), date_trunc('day', now()) - interval '29 days' + random() * interval '29 days', $1,
          ($2::uuid[])[1 + n % 10], ($3::uuid[])[1 + n % 10], 'production', (enum_range(NULL::metric))[1 + n / 10 % 4], 1 + n % 50
        FROM generate_series($4::int, $5::int) n`,
      [
        teamId,
        credentials.map(({ applicationId }) => applicationId),
        credentials.map(({ id }) => id),
        (part * events) / parts,
        ((part + 1) * events) / parts - 1,
      ],
    );
    report((part + 1) / parts);
  }
  const slot = "(hashtext(id) & 7)::smallint";
  const of = "FROM usage_events WHERE team_id = $1 GROUP BY";
  await pool.query(
    `INSERT INTO usage_days (team_id, day, environment, metric, application_id, credential_id, slot, quantity)
      SELECT team_id, (occurred_at AT TIME ZONE 'UTC')::date, environment, metric, application_id, credential_id, ${slot}, sum(quantity)
      ${of} 1, 2, 3, 4, 5, 6, 7`,
    [teamId],
  );
  await pool.query(
    `INSERT INTO usage_team_days (team_id, day, environment, metric, slot, quantity)
      SELECT team_id, day, environment, metric, slot, sum(quantity) FROM usage_days WHERE team_id = $1 GROUP BY 1, 2, 3, 4, 5`,
    [teamId],
  );
  await pool.query("VACUUM ANALYZE usage_days, usage_team_days");
}

async function expectRecount(pool, teamId, path, token) {
  const { metrics } = await (await fetch(path, { headers: { authorization: `Bearer ${token}` } })).json();
  const { rows } = await pool.query(
    "SELECT metric, sum(quantity) AS sum FROM usage_events WHERE team_id = $1 GROUP BY 1",
    [teamId],
  );
  for (const { metric, sum } of rows) {
    if (metrics[metric] !== Number(sum)) throw new Error(`${metric}: ${metrics[metric]} is told, ${sum} were counted`);
  }
}

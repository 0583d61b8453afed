import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { productUrl, serviceKey } from "../support/environment";
import { tally, together } from "../support/together";
import { counted, daysAgo, event, expectFolded, expectSumsOf, report, sumViews, type Event } from "../support/usage";

async function reporter(environment: "sandbox" | "production" = "production") {
  const team = await signUp();
  const application = await createApplication(team.token);
  const credentials = await createCredentials(team.token, application.id, environment);
  return { ...team, applicationId: application.id, credentials, client_id: credentials.client_id };
}

const eventsOf = (teamId: string) =>
  query<{ id: string; quantity: string }>("SELECT id, quantity FROM usage_events WHERE team_id = $1", [teamId]);

test("an event counts once per id, whatever else it says, and is in every sum", async () => {
  const { client_id, teamId } = await reporter();
  const other = await reporter();
  const first = event(client_id, { metric: "call_minutes", quantity: 2.125 });
  const others: Event[] = [
    { ...first, quantity: 7 },
    { ...first, occurred_at: daysAgo(20) },
    { ...first, metric: "messages", quantity: 1 },
    { ...first, client_id: other.client_id },
  ];
  expect((await report([first, ...others])).body).toEqual({ accepted: 1, duplicates: 4, rejected: [] });
  for (const again of others) expect((await report([again])).body).toMatchObject({ accepted: 0, duplicates: 1 });
  expect(await eventsOf(teamId)).toEqual([{ id: first.id, quantity: "2.125" }]);
  expect(await eventsOf(other.teamId)).toEqual([]);
  await expectSumsOf(teamId);
});

test("a bad event is named by index and id, and the good events of the batch count", async () => {
  const { client_id, teamId } = await reporter();
  const good = event(client_id);
  const bad: [change: object, reason: RegExp][] = [
    [{ quantity: -1 }, /^quantity/],
    [{ quantity: 0 }, /^quantity/],
    [{ quantity: 2 ** 53 }, /^quantity/],
    [{ quantity: 1_000_000_001 }, /^quantity/],
    [{ quantity: 1.5 }, /^quantity: Must be a whole number/],
    [{ quantity: "1" }, /^quantity: Must be a number/],
    [{ quantity: null }, /^quantity/],
    [{ metric: "call_minutes", quantity: 0.0001 }, /^quantity: .*three decimals/],
    [{ metric: "call_minutes", quantity: 1.2345 }, /^quantity: .*three decimals/],
    [{ metric: "call_minutes", quantity: 1e-7 }, /^quantity/],
    [{ metric: "minutes" }, /^metric/],
    [{ occurred_at: "1970-01-01T00:00:00Z" }, /^occurred_at: .*35 days/],
    [{ occurred_at: "2100-01-01T00:00:00Z" }, /^occurred_at: .*ahead/],
    [{ occurred_at: daysAgo(36) }, /^occurred_at: .*35 days/],
    [{ occurred_at: new Date(Date.now() + 6 * 60_000).toISOString() }, /^occurred_at: .*ahead/],
    [{ occurred_at: "yesterday" }, /^occurred_at/],
    [{ occurred_at: "2026-02-30T00:00:00Z" }, /^occurred_at/],
    [{ occurred_at: "2026-11-24T00:00:00" }, /^occurred_at/],
    [{ occurred_at: 1_764_000_000 }, /^occurred_at/],
    [{ client_id: "production_doesnotexist" }, /^client_id: These credentials don't exist/],
    [{ client_id: "x\u0000" }, /^client_id/],
    [{ id: "x".repeat(101) }, /^id/],
    [{ id: "" }, /^id/],
    [{ id: "a\u0000b" }, /^id/],
    [{ id: 5 }, /^id/],
    [{ id: undefined }, /^id/],
  ];
  const events = bad.map(([change]) => ({ ...event(client_id), ...change }));
  const nonsense = [null, [], "event", 5];
  const { status, body } = await report([...events, ...nonsense, good]);
  expect(status).toBe(202);
  expect(body).toMatchObject({ accepted: 1, duplicates: 0 });
  expect(body.rejected.map(({ index }) => index)).toEqual([...events, ...nonsense].map((_, index) => index));
  for (const [index, [change, reason]] of bad.entries()) {
    const rejection = body.rejected[index];
    expect(rejection?.reason, JSON.stringify(change)).toMatch(reason);
    const { id } = events[index] ?? {};
    expect(rejection?.id).toBe(typeof id === "string" && id.length <= 100 ? id : null);
  }
  expect(await eventsOf(teamId)).toEqual([{ id: good.id, quantity: "1.000" }]);
  // A rejected event has not used its id up.
  const mended = event(client_id, { id: String(events[0]?.id) });
  expect((await report([mended])).body.accepted).toBe(1);
});

test("an invalid batch is refused as a whole, with one clear error", async () => {
  const { client_id, teamId } = await reporter();
  const token = serviceKey();
  const good = event(client_id);
  const send = (rawBody: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    call("POST", "/usage", { token, rawBody, headers: { "content-type": "application/json", ...headers } });
  const text = JSON.stringify({ events: [good] });
  const tooMany = JSON.stringify({ events: Array.from({ length: 1_001 }, () => event(client_id)) });
  expect((await send(text.replace('"quantity":1', '"quantity":NaN'))).status).toBe(400);
  expect((await send(`${text.slice(0, -1)}`)).status).toBe(400);
  for (const body of ['{"events":[]}', '{"events":{}}', "{}", `{"events":${JSON.stringify(good)}}`, tooMany]) {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errorType: "validation", response: { events: expect.any(String) } });
  }
  expect((await send(JSON.stringify([good]))).status).toBe(400);
  expect((await send(text, { "content-encoding": "gzip" })).status).toBe(415);
  expect((await send(text, { "content-type": "text/plain" })).status).toBe(415);
  expect((await send(JSON.stringify({ events: [good], filler: "x".repeat(2 * 1_024 * 1_024) }))).status).toBe(413);
  expect((await call("POST", "/usage", { token: `${token}x`, body: { events: [good] } })).status).toBe(401);
  expect((await call("POST", "/usage", { body: { events: [good] } })).status).toBe(401);
  expect(await eventsOf(teamId)).toEqual([]);
});

test("a batch of 1,000 events counts, and a thousand thousandths add up to one", async () => {
  const { client_id, teamId } = await reporter();
  await counted(Array.from({ length: 1_000 }, () => event(client_id, { metric: "call_minutes", quantity: 0.001 })));
  for (const table of sumViews) {
    const [row] = await query(`SELECT sum(quantity) AS sum FROM ${table} WHERE team_id = $1`, [teamId]);
    expect(row, table).toEqual({ sum: "1.000" });
  }
  await counted([event(client_id, { metric: "call_minutes", quantity: 999_999_999.999 })]);
  await expectSumsOf(teamId);
});

test("usage counts at once, and is in the sums a moment later", async () => {
  const { client_id, teamId } = await reporter();
  for (let batch = 0; batch < 3; batch++) {
    await counted([
      event(client_id, { metric: "messages", quantity: 7 }),
      event(client_id, { metric: "messages", quantity: 5, occurred_at: daysAgo(1) }),
      event(client_id, { metric: "call_minutes", quantity: 0.25, occurred_at: daysAgo(20) }),
    ]);
    await expectSumsOf(teamId);
  }
  await expectFolded(teamId);
  await expectSumsOf(teamId);
});

test("usage from before credentials or their application were deleted counts, and later usage doesn't", async () => {
  for (const path of ["credentials", "application"] as const) {
    const { client_id, teamId, token, applicationId, credentials } = await reporter();
    const before = event(client_id, { occurred_at: new Date(Date.now() - 60_000).toISOString() });
    const base = `/application/${applicationId}`;
    const target = path === "application" ? base : `${base}/creds/${credentials.id}`;
    expect((await call("DELETE", target, { token })).status).toBe(200);
    const after = event(client_id, { occurred_at: new Date(Date.now() + 1_000).toISOString() });
    const { body } = await report([before, after]);
    expect(body).toMatchObject({ accepted: 1, rejected: [{ index: 1, id: after.id }] });
    expect(body.rejected[0]?.reason).toMatch(/^occurred_at: .*deleted/);
    expect(await eventsOf(teamId)).toEqual([{ id: before.id, quantity: "1.000" }]);
  }
});

test("the oldest and newest accepted events are in the sums of their own hour, day and month, in UTC", async () => {
  const { client_id, teamId } = await reporter();
  const lastOfMonth = new Date();
  lastOfMonth.setUTCDate(1);
  lastOfMonth.setUTCHours(0, 0, 0, -1);
  const times = [
    new Date(Date.now() - 35 * 864e5 + 60_000).toISOString(),
    daysAgo(3, "23:59:59.999"),
    lastOfMonth.toISOString(),
    daysAgo(2, "00:00:00.000"),
    new Date(Date.now() + 4 * 60_000).toISOString(),
  ];
  await counted(times.map((occurred_at) => event(client_id, { occurred_at })));
  // The same instant, as other zones write it.
  await counted([event(client_id, { occurred_at: times[1]?.replace("Z", "+00:00") ?? "" })]);
  const hours = await query<{ hour: Date }>("SELECT DISTINCT hour FROM usage_by_hour WHERE team_id = $1", [teamId]);
  const expected = new Set(times.map((time) => `${time.slice(0, 13)}:00:00.000Z`));
  expect(new Set(hours.map(({ hour }) => hour.toISOString()))).toEqual(expected);
  const days = await query<{ day: string }>(
    "SELECT DISTINCT day::text FROM usage_by_team_day WHERE team_id = $1 UNION SELECT DISTINCT day::text FROM usage_by_day WHERE team_id = $1",
    [teamId],
  );
  expect(new Set(days.map(({ day }) => day))).toEqual(new Set(times.map((time) => time.slice(0, 10))));
  const months = await query<{ month: string; sum: string }>(
    "SELECT month::text, sum(quantity) AS sum FROM usage_by_application_month WHERE team_id = $1 GROUP BY 1",
    [teamId],
  );
  const expectedMonths = new Map<string, number>();
  for (const time of [...times, times[1] ?? ""]) {
    const month = `${time.slice(0, 7)}-01`;
    expectedMonths.set(month, (expectedMonths.get(month) ?? 0) + 1);
  }
  expect(new Map(months.map(({ month, sum }) => [month, Number(sum)]))).toEqual(expectedMonths);
  await expectSumsOf(teamId);
});

test("an application shows its requests in the last seven days, including today", async () => {
  const { client_id, token, applicationId } = await reporter();
  const sandbox = await createCredentials(token, applicationId, "sandbox");
  await counted([
    event(client_id, { quantity: 3 }),
    event(sandbox.client_id, { quantity: 4, occurred_at: daysAgo(6, "00:00:00.000") }),
    event(client_id, { quantity: 100, occurred_at: daysAgo(7, "23:59:59.999") }),
    event(client_id, { quantity: 100, metric: "messages" }),
  ]);
  for (const path of ["/application", `/application/${applicationId}`]) {
    const { body } = await call("GET", path, { token });
    expect(body).toMatchObject(path === "/application" ? [{ requests_last_7_days: 7 }] : { requests_last_7_days: 7 });
  }
});

test("a body of exactly 1 MiB is accepted, and one byte more is refused", async () => {
  const { client_id, teamId } = await reporter();
  const bodyOf = (length: number) => {
    const json = JSON.stringify({ events: [event(client_id)] });
    return json + " ".repeat(length - json.length);
  };
  const send = (body: string) =>
    fetch(`${productUrl()}/api/usage`, {
      method: "POST",
      headers: { authorization: `Bearer ${serviceKey()}`, "content-type": "application/json" },
      body,
    });
  expect((await send(bodyOf(1_048_577))).status).toBe(413);
  expect(await eventsOf(teamId)).toEqual([]);
  expect((await send(bodyOf(1_048_576))).status).toBe(202);
  expect(await eventsOf(teamId)).toHaveLength(1);
});

test("sandbox and production usage are counted separately", async () => {
  const { client_id, teamId, token, applicationId } = await reporter("production");
  const sandbox = await createCredentials(token, applicationId, "sandbox");
  await counted([event(client_id, { quantity: 2 }), event(sandbox.client_id, { quantity: 5 })]);
  const rows = await query(
    "SELECT environment, sum(quantity) AS sum FROM usage_by_team_day WHERE team_id = $1 GROUP BY 1 ORDER BY 1",
    [teamId],
  );
  expect(rows).toEqual([
    { environment: "sandbox", sum: "5.000" },
    { environment: "production", sum: "2.000" },
  ]);
});

test("an event id sent many times at once counts once", async () => {
  const { client_id, teamId } = await reporter();
  const rounds = process.env.FULL ? 20 : 3;
  const ways = process.env.FULL ? 50 : 20;
  for (let round = 0; round < rounds; round++) {
    const same = event(client_id);
    const answers = await together(ways, () => report([same, event(client_id)]));
    expect(tally(answers.map(({ body }) => body.accepted))).toEqual({ 1: ways - 1, 2: 1 });
  }
  expect(await eventsOf(teamId)).toHaveLength(rounds * (ways + 1));
  await expectSumsOf(teamId);
});

test("reports that come together are each told of their own events", async () => {
  const reporters = await Promise.all([reporter(), reporter(), reporter()]);
  const unknown = event("production_unknown");
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, index) => {
      const own = reporters[index % 3]?.client_id ?? "";
      const first = event(own);
      // So many events of its own, one of them twice, and one of nobody's.
      return report([unknown, first, ...Array.from({ length: index }, () => event(own)), first]);
    }),
  );
  expect(answers.map(({ body }) => body)).toEqual(
    answers.map((_, index) => ({
      accepted: index + 1,
      duplicates: 1,
      rejected: [{ index: 0, id: unknown.id, reason: "client_id: These credentials don't exist." }],
    })),
  );
  for (const [index, { teamId }] of reporters.entries()) {
    const counts = answers.map((_, each) => (each % 3 === index ? each + 1 : 0));
    expect(await eventsOf(teamId)).toHaveLength(counts.reduce((sum, count) => sum + count));
    await expectSumsOf(teamId);
  }
});

test(
  "overlapping batches in different orders all succeed, and each event counts once",
  { tag: "@thorough" },
  async () => {
    const [one, other] = [await reporter(), await reporter()];
    const pool = Array.from({ length: 400 }, (_, index) =>
      event(index % 2 ? one.client_id : other.client_id, { id: randomUUID() }),
    );
    const shuffled = () =>
      pool
        .map((item) => ({ item, at: Math.random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item)
        .slice(0, 300);
    const sent = new Set<string>();
    const answers = await together(process.env.FULL ? 50 : 12, () => {
      const batch = shuffled();
      for (const { id } of batch) sent.add(id);
      return report(batch);
    });
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
    expect(answers.reduce((sum, { body }) => sum + body.accepted, 0)).toBe(sent.size);
    for (const { teamId } of [one, other]) await expectSumsOf(teamId);
  },
);

test("a time is accepted as programming languages print it, to the millisecond, but never without an offset", async () => {
  const { teamId, client_id } = await reporter();
  const day = daysAgo(1).slice(0, 10);
  const forms = [
    `${day}T12:34Z`,
    `${day}T12:34:56+0000`,
    `${day} 12:34:56+00`,
    `${day}t12:34:56.123456789z`,
    `${day}T13:34:56,123+01:00`,
    `${day}T18:04+05:30[Asia/Kolkata]`,
    `${day} 12:34:56.123456 UTC`,
  ];
  await counted(forms.map((occurred_at) => event(client_id, { occurred_at })));
  const kept = await query<{ occurred_at: Date }>("SELECT occurred_at FROM usage_events WHERE team_id = $1", [teamId]);
  expect(kept.map(({ occurred_at }) => occurred_at.toISOString().slice(11)).sort()).toEqual([
    ...Array<string>(2).fill("12:34:00.000Z"),
    ...Array<string>(2).fill("12:34:56.000Z"),
    ...Array<string>(3).fill("12:34:56.123Z"),
  ]);
  const { body } = await report([event(client_id, { occurred_at: `${day} 12:34:56.123456` })]);
  expect(body.rejected[0]?.reason).toBe(
    "occurred_at: Must be a time with a UTC offset, such as 2026-11-24T09:30:00Z. For UTC, add Z at the end.",
  );
});

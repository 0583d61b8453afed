import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import type pg from "pg";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient } from "@/lib/connections";
import { createApplication, createCredentials, signUp, unique, verify, type Account } from "../support/accounts";
import { call } from "../support/api";
import { proxyTo, type BreakableProxy } from "../support/breakable-proxy";
import { postmasterOf } from "../support/data-dir";
import { query } from "../support/database";
import { startOver } from "../support/one-product";
import { addMember, removeMember } from "../support/members";
import { startPrepared } from "../support/prepared-postgres";
import { freeze } from "../support/process-tree";
import type { Product } from "../support/product";
import { scrape, sumOf, type Sample } from "../support/prometheus";
import { startStandby, type Standby } from "../support/standby";
import { counted, event } from "../support/usage";
import { ownId, updateUser } from "../support/users";

const METRICS_KEY = randomBytes(32).toString("base64url");

// In this order: the last one makes the standby a primary.
let primary: EmbeddedPostgres | undefined;
let standby: Standby | undefined;
let proxy: BreakableProxy;
let product: Product | undefined;
/** Straight to the standby. */
let behind: pg.Client;

test.beforeAll(async () => {
  primary = await startPrepared();
  standby = await startStandby(primary.url);
  proxy = await proxyTo(standby.url);
  behind = await connectClient({ connectionString: standby.url });
  product = await startOver(primary.url, {
    DEBRIEF_LOCAL: "1",
    DATABASE_REPLICA_URL: proxy.url,
    METRICS_KEY,
    LOG_LEVEL: "info",
  });
});
test.afterAll(async () => {
  await product?.stop();
  await behind?.end();
  await standby?.stop();
  await primary?.stop();
});

const reads = (samples: Sample[], where: string) => sumOf(samples, "debrief_database_reads_total", { where });
const fallbacks = (samples: Sample[]) => sumOf(samples, "debrief_database_replica_fallbacks_total");

/** Makes the last change in a team, and of its people's profiles, one of two minutes ago. */
async function settle({ teamId }: Account): Promise<void> {
  await query("UPDATE audit_events SET created_at = created_at - interval '2 minutes' WHERE team_id = $1", [teamId]);
  await query(
    `UPDATE users SET updated_at = updated_at - interval '2 minutes'
      WHERE id IN (SELECT user_id FROM memberships WHERE team_id = $1)`,
    [teamId],
  );
}

const nameOf = () => `App ${unique()}`;

async function expectNames({ token }: Account, names: string[]): Promise<void> {
  const answer = await call<{ name: string }[]>("GET", "/application", { token });
  expect(answer.status).toBe(200);
  expect(answer.body.map(({ name }) => name).sort()).toEqual(names.sort());
}

const requestsOf = async ({ token, teamId }: Account): Promise<number> => {
  const usage = await call<{ metrics: { api_requests: number } }>("GET", `/team/${teamId}/monitoring`, { token });
  return usage.body.metrics.api_requests;
};

/** What a team's pages read from a standby. */
const pathsOf = ({ teamId }: Account) => [
  ...["/application", "/user", `/team/${teamId}/monitoring`, "/dashboard", "/audit-log"],
];

/** Waits until the standby takes reads: a list of a team in which nothing changes comes from there. */
async function untilUsed(team: Account): Promise<void> {
  await expect(async () => {
    const before = reads(await scrape(METRICS_KEY), "standby");
    await call("GET", "/application", { token: team.token });
    expect(reads(await scrape(METRICS_KEY), "standby")).toBeGreaterThan(before);
  }).toPass({ timeout: 30_000 });
}

/** A team that has used something, and whose reads go to the standby. */
async function teamWithUsage() {
  const owner = await signUp();
  const application = await createApplication(owner.token, nameOf());
  const credentials = await createCredentials(owner.token, application.id);
  await counted([event(credentials.client_id)]);
  await settle(owner);
  await untilUsed(owner);
  return { owner, application, credentials };
}

/** Has a function of PostgreSQL decide whether usage can be read. @returns what puts the view back */
async function readUsageOnlyIf(condition: string): Promise<() => Promise<unknown>> {
  const [view] = await query<{ text: string }>("SELECT pg_get_viewdef('usage_by_team_day') AS text");
  const definition = view?.text.replace(/;$/, "");
  await query(`CREATE OR REPLACE VIEW usage_by_team_day AS SELECT * FROM (${definition}) u WHERE ${condition}`);
  return () => query(`CREATE OR REPLACE VIEW usage_by_team_day AS ${definition}`);
}

test("lists and usage are read from the standby, and never what decides who may do what, or what is billed", async () => {
  const { owner, application, credentials } = await teamWithUsage();
  const { token } = owner;

  const before = await scrape(METRICS_KEY);
  const asked = standby?.statements().length ?? 0;
  for (const path of [
    ...pathsOf(owner),
    ...[`/application/${application.id}/users`, `/application/${application.id}/monitoring`],
  ])
    expect((await call("GET", path, { token })).status, path).toBe(200);
  const after = await scrape(METRICS_KEY);
  expect(reads(after, "standby") - reads(before, "standby")).toBeGreaterThan(9);
  expect(reads(after, "primary")).toBe(reads(before, "primary"));
  expect(fallbacks(after)).toBe(fallbacks(before));
  expect(sumOf(after, "debrief_database_replica_lag_seconds")).toBeLessThan(10);

  expect(await verify(credentials)).toMatchObject({ active: true });
  const others = ["/user/me", "/user/me/sessions", "/billing/invoice", `/team/${owner.teamId}/billing/upcoming`];
  for (const path of [...others, "/billing/budgets"])
    expect((await call("GET", path, { token })).status, path).toBe(200);
  await call("POST", "/application", { token, body: { name: nameOf(), description: "x", icon: "icon.png" } });
  const statements = standby?.statements().slice(asked) ?? [];
  expect(statements.join("\n")).toContain("usage_by_team_day");
  const never =
    /\b(sessions|logins|access_tokens|credential_secrets|limits\.|invoices|budgets|prices|billing_accounts|idempotency_keys|jobs\.|INSERT|UPDATE)\b/;
  expect(statements.filter((statement) => never.test(statement))).toEqual([]);
});

test("a team sees its changes at once though the standby has none of them, and a member who is gone sees nothing", async () => {
  const owner = await signUp();
  const member = await addMember(owner, "developer");
  await settle(owner);
  await untilUsed(owner);
  await behind.query("SELECT pg_wal_replay_pause()");
  const name = nameOf();
  const made = await createApplication(owner.token, name);
  await expectNames(owner, [name]);
  await call("DELETE", `/application/${made.id}`, { token: owner.token });
  await expectNames(owner, []);

  // Without an audit event, and so without a sign that the standby may not have it.
  await settle(owner);
  await removeMember(owner, member);
  expect((await call("GET", "/application", { token: member.token })).status).toBe(401);
  await behind.query("SELECT pg_wal_replay_resume()");
});

/** Where a call's reads went. */
async function placeOf(work: () => Promise<unknown>): Promise<string[]> {
  const before = await scrape(METRICS_KEY);
  await work();
  const after = await scrape(METRICS_KEY);
  return ["standby", "primary"].filter((where) => reads(after, where) > reads(before, where));
}

test("for a minute after a change its team reads from the primary, and whoever has changed their profile does in any team", async () => {
  const owner = await signUp();
  await settle(owner);
  await untilUsed(owner);
  const list = () => call("GET", "/application", { token: owner.token });
  for (const [age, place] of [
    ["45 seconds", "primary"],
    ["61 seconds", "standby"],
  ] as const) {
    await query("UPDATE audit_events SET created_at = now() - $2::interval WHERE team_id = $1", [owner.teamId, age]);
    expect(await placeOf(list), age).toEqual([place]);
  }

  await behind.query("SELECT pg_wal_replay_pause()");
  const firstName = `Ada ${unique()}`;
  const { status } = await updateUser(owner.token, await ownId(owner.token), { first_name: firstName });
  expect(status).toBe(200);
  // As in another team of theirs, whose log has nothing of it.
  await query("UPDATE audit_events SET created_at = now() - interval '2 minutes' WHERE team_id = $1", [owner.teamId]);
  const people = await call<{ first_name: string }[]>("GET", "/user", { token: owner.token });
  expect(people.body.map(({ first_name }) => first_name)).toEqual([firstName]);
  await behind.query("SELECT pg_wal_replay_resume()");
});

test("while all connections to the standby are busy, the primary answers, and nothing is thought ill of the standby", async () => {
  const { owner, application } = await teamWithUsage();
  // On the standby, a read of usage takes as long as we like; PostgreSQL has such locks there, too.
  await query(`CREATE FUNCTION held() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
    IF pg_is_in_recovery() THEN PERFORM pg_advisory_xact_lock_shared(7); END IF;
    RETURN true;
  END $$`);
  await behind.query("SELECT pg_advisory_lock(7)");
  const putBack = await readUsageOnlyIf("held()");
  const isHeld = () =>
    behind.query("SELECT FROM pg_proc WHERE proname = 'held'").then(({ rowCount }) => rowCount === 1);
  await expect.poll(isHeld).toBe(true);
  const before = await scrape(METRICS_KEY);
  const most = sumOf(before, "debrief_database_pool_max_connections", { pool: "standby" });
  const holding = Array.from({ length: most }, () => requestsOf(owner));
  const waiting = async () => {
    const { rows } = await behind.query("SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
    return rows.length;
  };
  await expect.poll(waiting, { intervals: [50] }).toBe(most);
  expect(await placeOf(() => expectNames(owner, [application.name]))).toEqual(["primary"]);
  await behind.query("SELECT pg_advisory_unlock(7)");
  expect(await Promise.all(holding)).toEqual(Array.from({ length: most }, () => 1));

  const after = await scrape(METRICS_KEY);
  const since = (reason: string) => {
    const of = (samples: Sample[]) => sumOf(samples, "debrief_database_replica_fallbacks_total", { reason });
    return of(after) - of(before);
  };
  expect(since("busy")).toBeGreaterThan(0);
  expect(since("away")).toBe(0);
  await putBack();
  expect(await placeOf(() => expectNames(owner, [application.name]))).toEqual(["standby"]);
});

test("what a standby says is ten seconds old at most, also if it stops replaying", { tag: "@thorough" }, async () => {
  const owner = await signUp();
  const application = await createApplication(owner.token, nameOf());
  const credentials = await createCredentials(owner.token, application.id);
  await settle(owner);
  await untilUsed(owner);
  expect(await requestsOf(owner)).toBe(0);
  await behind.query("SELECT pg_wal_replay_pause()");
  await counted([event(credentials.client_id)]);
  expect(await requestsOf(owner)).toBe(0);
  await expect.poll(() => requestsOf(owner), { timeout: 20_000 }).toBe(1);
  expect(fallbacks(await scrape(METRICS_KEY))).toBeGreaterThan(0);
  await behind.query("SELECT pg_wal_replay_resume()");
  await untilUsed(owner);
});

test(
  "no call fails when the standby is gone, hangs, or ends reads for its own sake, and it is used again when it is back",
  { tag: "@thorough" },
  async () => {
    // Of a team without any usage, there would be nothing to read.
    const { owner } = await teamWithUsage();
    let isOver = false;
    let calls = 0;
    const failed: string[] = [];
    const load = Promise.all(
      pathsOf(owner).map(async (path) => {
        while (!isOver) {
          const { status } = await call("GET", path, { token: owner.token });
          calls++;
          if (status !== 200) failed.push(`${path}: ${status}`);
        }
      }),
    );
    await proxy.cut();
    const whileCut = calls;
    await expect.poll(() => calls).toBeGreaterThan(whileCut + 50);
    await proxy.mend();
    await untilUsed(owner);

    const thaw = freeze(postmasterOf(standby?.dataDir ?? ""));
    const whileFrozen = calls;
    await expect.poll(() => calls, { timeout: 30_000 }).toBeGreaterThan(whileFrozen + 50);
    thaw();
    await untilUsed(owner);

    // As the standby ends a read that keeps it from replaying the log.
    await query(`CREATE FUNCTION conflict() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
      IF pg_is_in_recovery() THEN
        RAISE EXCEPTION 'canceling statement due to conflict with recovery' USING ERRCODE = '40001';
      END IF;
      RETURN true;
    END $$`);
    const failures = async () =>
      sumOf(await scrape(METRICS_KEY), "debrief_database_replica_fallbacks_total", { reason: "failed" });
    const before = await failures();
    const putBack = await readUsageOnlyIf("conflict()");
    // After each it's left alone until three looks have found it well, so two are the first and one that was tried again.
    await expect.poll(failures, { timeout: 30_000 }).toBeGreaterThan(before + 1);
    await putBack();
    await untilUsed(owner);
    isOver = true;
    await load;
    expect(failed).toEqual([]);
    const lines = (product?.output() ?? "").split("\n").filter((line) => line.includes('"part":"standby"'));
    expect(lines.length).toBeLessThan(20);
    expect(lines.join("\n")).toContain("reads go to the primary instead of the standby");
  },
);

test("a standby that has become a primary of its own is asked nothing more", { tag: "@thorough" }, async () => {
  const owner = await signUp();
  await settle(owner);
  await untilUsed(owner);
  await behind.query("SELECT pg_promote()");
  await behind.query("UPDATE applications SET name = 'of another history'");
  const name = nameOf();
  await createApplication(owner.token, name);
  await settle(owner);
  await expectNames(owner, [name]);
  await expect.poll(() => product?.output()).toMatch(/it's no standby|it has what the primary never had/);
  const before = reads(await scrape(METRICS_KEY), "standby");
  await expectNames(owner, [name]);
  expect(reads(await scrape(METRICS_KEY), "standby")).toBe(before);
});

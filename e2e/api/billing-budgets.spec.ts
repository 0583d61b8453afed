import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { serviceKey } from "../support/environment";
import { interleave } from "../support/interleave";
import { addJob } from "../support/jobs";
import { mailsTo } from "../support/mails";
import { addMember } from "../support/members";
import { counted, event, expectFolded } from "../support/usage";

interface Budgets {
  team: number | null;
  applications: Record<string, number>;
  hard_stop: boolean;
}

async function spending() {
  const team = await signUp();
  const { id: applicationId } = await createApplication(team.token, "Support chat");
  const credentials = await createCredentials(team.token, applicationId, "production");
  const put = (body: Partial<Budgets> & { confirm?: string }, token = team.token) =>
    call<Budgets>("PUT", "/billing/budgets", { token, body });
  /** 800 cents. */
  const spend = () => counted([event(credentials.client_id, { metric: "messages", quantity: 10_000 })]);
  const verify = async () =>
    (
      await call<{ active: boolean; reason?: string }>("POST", "/creds/verify", {
        token: serviceKey(),
        body: { client_id: credentials.client_id, client_secret: credentials.client_secret },
      })
    ).body;
  await counted([event(credentials.client_id, { metric: "messages", quantity: 10_000 })]);
  return { ...team, applicationId, credentials, put, spend, verify };
}

const subjects = async (email: string) =>
  (await mailsTo(email)).map(({ subject }) => subject).filter((subject) => /budget/.test(subject));

test("setting budgets replaces all of them, and removes limits that were not sent", async () => {
  const { token, applicationId, put } = await spending();
  const none = { team: null, applications: {}, hard_stop: false };
  expect((await call("GET", "/billing/budgets", { token })).body).toEqual(none);
  const all = { team: 50_000, applications: { [applicationId]: 20_000 }, hard_stop: false };
  expect((await put(all)).body).toEqual(all);
  expect((await call("GET", "/billing/budgets", { token })).body).toEqual(all);
  expect((await put({})).body).toEqual(none);
});

test("a wrong limit, or another team's application, is named, and nothing changes", async () => {
  const { token, put } = await spending();
  const theirs = await createApplication((await signUp()).token);
  for (const [body, field] of [
    [{ team: -1 }, "team"],
    [{ team: 1.5 }, "team"],
    [{ team: 0 }, "team"],
    [{ applications: { nonsense: 5 } }, "applications"],
    [{ applications: { [theirs.id]: 5 } }, "applications"],
    [{ hard_stop: true, confirm: "Not its name" }, "confirm"],
  ] as const) {
    const { status, body: answer } = await put(body as Partial<Budgets>);
    expect(status).toBe(400);
    expect(Object.keys((answer as unknown as { response: object }).response).join()).toContain(field);
  }
  expect((await call("GET", "/billing/budgets", { token })).body).toMatchObject({ team: null, applications: {} });
});

test(
  "usage has its team's budgets checked within half a minute, once for all that is reported meanwhile",
  { tag: "@thorough" },
  async () => {
    const { teamId, teamName, put, spend, verify } = await spending();
    expect((await put({ team: 800, hard_stop: true, confirm: teamName })).status).toBe(200);
    await expectNoJobs();
    // Looked at as a job of its own: other tests have all teams' budgets checked.
    const waiting = () =>
      query<{ at: string; soon: boolean }>(
        "SELECT run_at::text AS at, run_at <= now() + interval '20 seconds' AS soon FROM jobs.jobs WHERE key = $1",
        [`check-budgets-of:${teamId}`],
      );
    await spend();
    await expect.poll(waiting).toMatchObject([{ soon: true }]);
    const [first] = await waiting();
    await spend();
    await expectFolded(teamId);
    expect(await waiting()).toMatchObject([{ at: first?.at }]);
    await expect.poll(waiting, { timeout: 45_000 }).toEqual([]);
    expect(await verify()).toEqual({ active: false, reason: "budget" });
  },
);

test("owners get an email at 50, 80 and 100 percent of a budget, once each", async () => {
  const { email, teamName, put, spend } = await spending();
  await put({ team: 1_600 });
  await spend();
  await addJob("check-budgets");
  await expect.poll(() => subjects(email), { timeout: 20_000 }).toEqual([`50% of a budget used: ${teamName}`]);
  await spend();
  await addJob("check-budgets");
  // 80 and 100 are passed at once, and one mail says so.
  await expect.poll(async () => (await subjects(email)).length, { timeout: 20_000 }).toBe(2);
  expect(await subjects(email)).toContain(`100% of a budget used: ${teamName}`);
  await addJob("check-budgets");
  await addJob("check-budgets");
  const [, count] = [await expectNoJobs(), (await subjects(email)).length];
  expect(count).toBe(2);
});

test("with the hard stop, a used-up budget stops production but not sandbox, until it is raised", async () => {
  const { token, teamName, applicationId, put, spend, verify } = await spending();
  const sandbox = await createCredentials(token, applicationId, "sandbox");
  await spend();
  await spend();
  await put({ applications: { [applicationId]: 1_000 } });
  await addJob("check-budgets");
  await expectNoJobs();
  expect(await verify()).toMatchObject({ active: true });
  await put({ applications: { [applicationId]: 1_000 }, hard_stop: true, confirm: teamName });
  await expect.poll(verify, { timeout: 20_000 }).toEqual({ active: false, reason: "budget" });
  const { client_id, client_secret } = sandbox;
  const answer = await call("POST", "/creds/verify", { token: serviceKey(), body: { client_id, client_secret } });
  expect(answer.body).toMatchObject({ active: true });
  await put({ applications: { [applicationId]: 100_000 } });
  await expect.poll(verify, { timeout: 20_000 }).toMatchObject({ active: true });
});

test(
  "a budget check that began before the hard stop was turned on does not undo it",
  { tag: "@thorough" },
  async () => {
    const { teamId, applicationId, put, spend, verify } = await spending();
    await spend();
    await spend();
    await put({ applications: { [applicationId]: 1_000 } });
    await expectNoJobs();
    await interleave(
      { text: "SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", values: [teamId] },
      () => addJob("check-budgets"),
      { text: "UPDATE billing_accounts SET hard_stop = true WHERE team_id = $1", values: [teamId] },
    );
    await expect.poll(verify, { timeout: 20_000 }).toEqual({ active: false, reason: "budget" });
  },
);

test("only an owner can turn the hard stop on or off, and an admin can set limits", async () => {
  const { teamName, teamId, put } = await spending();
  const admin = await addMember({ teamId }, "admin");
  expect((await put({ team: 5_000 }, admin.token)).status).toBe(200);
  expect((await put({ hard_stop: true, confirm: teamName }, admin.token)).status).toBe(403);
  expect((await put({ team: 5_000, hard_stop: true, confirm: teamName })).body.hard_stop).toBe(true);
  expect((await put({ hard_stop: false }, admin.token)).status).toBe(403);
  expect((await put({ team: 6_000 }, admin.token)).body).toMatchObject({ team: 6_000, hard_stop: true });
});

test("a billing contact outside the team gets three emails from an unconfirmed team, however often budgets change", async () => {
  const { teamId, token, put, spend } = await spending();
  await spend();
  const stranger = `stranger-${unique()}@example.com`;
  expect(
    (await call("PATCH", `/team/${teamId}/billing/details`, { token, body: { contact_email: stranger } })).status,
  ).toBe(200);
  for (let times = 0; times < 6; times++) {
    await put({ team: 100 + times });
    await expectNoJobs();
  }
  const sent = await query("SELECT 1 FROM sent_mails WHERE team_id = $1", [teamId]);
  expect(sent).toHaveLength(3);
  expect(await subjects(stranger)).toHaveLength(3);
});

test(
  "a failure with one team's budgets doesn't keep other teams' budgets from being checked",
  { tag: "@thorough" },
  async () => {
    const broken = await spending();
    await broken.spend();
    await broken.put({ team: 100_000 });
    await expectNoJobs();
    const fails = `fails_${unique()}`;
    await query(`CREATE FUNCTION ${fails}() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN IF EXISTS (SELECT 1 FROM budgets WHERE id = NEW.budget_id AND team_id = '${broken.teamId}') THEN RAISE 'broken'; END IF; RETURN NEW; END $$`);
    await query(`CREATE TRIGGER ${fails} BEFORE INSERT ON budget_alerts FOR EACH ROW EXECUTE FUNCTION ${fails}()`);
    try {
      await query("UPDATE budgets SET amount = 1 WHERE team_id = $1", [broken.teamId]);
      // Looked at after it: teams are gone through in the order of their ids.
      const { applicationId, teamName, put, spend, verify } = await spending();
      await spend();
      await put({ applications: { [applicationId]: 800 }, hard_stop: true, confirm: teamName });
      await expect.poll(verify, { timeout: 20_000 }).toEqual({ active: false, reason: "budget" });
    } finally {
      await query(`DROP TRIGGER ${fails} ON budget_alerts`);
      await query(`DROP FUNCTION ${fails}`);
    }
  },
);

async function expectNoJobs(): Promise<void> {
  const left = () =>
    query("SELECT 1 FROM jobs.jobs WHERE task_identifier IN ('check-budgets', 'send-mail') AND attempts < 2");
  await expect.poll(left, { timeout: 30_000 }).toEqual([]);
}

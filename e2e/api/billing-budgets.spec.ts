import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { serviceKey } from "../support/environment";
import { interleave } from "../support/interleave";
import { addJob } from "../support/jobs";
import { mailsTo } from "../support/mails";
import { addMember } from "../support/members";
import { counted, event } from "../support/usage";

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

test("budgets are set as a whole, kept, and limits that are not sent are gone", async () => {
  const { token, applicationId, put } = await spending();
  const none = { team: null, applications: {}, hard_stop: false };
  expect((await call("GET", "/billing/budgets", { token })).body).toEqual(none);
  const all = { team: 50_000, applications: { [applicationId]: 20_000 }, hard_stop: false };
  expect((await put(all)).body).toEqual(all);
  expect((await call("GET", "/billing/budgets", { token })).body).toEqual(all);
  expect((await put({})).body).toEqual(none);
});

test("a wrong limit, or another team's application, is named and nothing changes", async () => {
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

test("owners are mailed at 50, 80 and 100 per cent, once each", async () => {
  const { email, teamName, put, spend } = await spending();
  await put({ team: 1_600 });
  await spend();
  await addJob("check-budgets");
  await expect.poll(() => subjects(email), { timeout: 20_000 }).toEqual([`${teamName} has used 50 % of its budget`]);
  await spend();
  await addJob("check-budgets");
  // 80 and 100 are passed at once, and one mail says so.
  await expect.poll(async () => (await subjects(email)).length, { timeout: 20_000 }).toBe(2);
  expect(await subjects(email)).toContain(`${teamName} has used 100 % of its budget`);
  await addJob("check-budgets");
  await addJob("check-budgets");
  const [, count] = [await expectNoJobs(), (await subjects(email)).length];
  expect(count).toBe(2);
});

test("with the hard stop, production does not verify once a budget is used up, and sandbox does; a higher one lets it in again", async () => {
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

test("a check that began before the hard stop was turned on does not undo it", async () => {
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
});

test("only an owner turns the hard stop on or off; an admin sets limits", async () => {
  const { teamName, teamId, put } = await spending();
  const admin = await addMember({ teamId }, "admin");
  expect((await put({ team: 5_000 }, admin.token)).status).toBe(200);
  expect((await put({ hard_stop: true, confirm: teamName }, admin.token)).status).toBe(403);
  expect((await put({ team: 5_000, hard_stop: true, confirm: teamName })).body.hard_stop).toBe(true);
  expect((await put({ hard_stop: false }, admin.token)).status).toBe(403);
  expect((await put({ team: 6_000 }, admin.token)).body).toMatchObject({ team: 6_000, hard_stop: true });
});

async function expectNoJobs(): Promise<void> {
  const left = () =>
    query("SELECT 1 FROM jobs.jobs WHERE task_identifier IN ('check-budgets', 'send-mail') AND attempts < 2");
  await expect.poll(left, { timeout: 30_000 }).toEqual([]);
}

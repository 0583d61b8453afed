import { expect } from "@playwright/test";
import type { Known, KnownPerson, KnownTeam } from "../releases/known";
import { verify } from "./accounts";
import { call } from "./api";
import { query } from "./database";
import { productUrl } from "./environment";
import { mailsWith } from "./invites";
import { addJob, jobsDone } from "./jobs";
import { tryLogin } from "./second-factor";
import { codeOf, stepNow } from "./totp";
import { report } from "./usage";

/** Expects that the product under test knows what an earlier release has left in its database. */
export async function expectAllThere(known: Known): Promise<void> {
  const teams = Object.values(known.teams);
  for (const person of [...teams.map(({ owner }) => owner), ...known.members]) await expectLogin(known, person);
  for (const { token, path } of known.tokens) expect((await call("GET", path, { token })).status, token).toBe(200);
  const refresh = { ...known.client, grant_type: "refresh_token", refresh_token: known.refreshToken };
  expect((await call("POST", "/oauth/token", { body: refresh })).status).toBe(200);
  for (const pair of known.credentials)
    expect(await verify(pair), pair.client_id).toMatchObject({ active: pair.active });
  for (const team of teams) await expectTeam(team);
  await expectUsage(known);
  expect((await fetch(productUrl() + known.image)).status).toBe(200);
  await expectSameAnswer(known);
  const { invite, password } = known;
  expect((await call("POST", `/invite/${invite.token}/accept`, { body: { password } })).status).toBe(200);
  await expectLogin(known, { email: invite.email, otpSecret: null });
}

async function expectLogin({ client, password }: Known, { email, otpSecret }: KnownPerson): Promise<void> {
  const answer = await tryLogin(client, { username: email, password });
  if (!otpSecret) return expect(answer.status, email).toBe(200);
  expect(answer.body).toMatchObject({ error: "mfa_required" });
  const code = { mfa_token: answer.body.mfa_token, otp: codeOf(otpSecret, await stepNow()) };
  expect((await tryLogin(client, code)).status, `${email} with a code`).toBe(200);
}

async function expectTeam({ id, accessToken: token, invoices, applications }: KnownTeam): Promise<void> {
  const team = await call<{ id: string }>("GET", "/team", { token });
  expect(team.body.id).toBe(id);
  const listed = await call<Record<string, unknown>[]>("GET", "/application", { token });
  expect(listed.body.map((one) => one.id)).toEqual(applications.map((one) => one.id));
  const { body: now } = await call<Record<string, unknown>[]>("GET", "/billing/invoice", { token });
  for (const invoice of invoices) {
    const { number, period_start, currency, subtotal, total } = invoice;
    const same = now.find((one) => one.id === invoice.id);
    expect(same).toMatchObject({ number, period_start, currency, subtotal, total });
    // What was open may have become due since.
    expect(invoice.status === "open" ? ["open", "past_due"] : [invoice.status]).toContain(same?.status);
    expect((await call("GET", `/billing/invoice/${String(invoice.id)}`, { token })).body).toMatchObject({ total });
  }
}

async function expectUsage({ teams: { paying }, usage, events }: Known): Promise<void> {
  const path = `/team/${paying.id}/monitoring?start=${usage.from}&end=${usage.to}`;
  const total = async () => (await call<Known["usage"]>("GET", path, { token: paying.accessToken })).body.metrics;
  expect(await total()).toEqual(usage.metrics);
  // As of now: those of an old fixture would be refused for their time.
  const again = events.map((one) => ({ ...(one as object), occurred_at: new Date().toISOString() }));
  expect((await report(again)).body).toMatchObject({ accepted: 0, duplicates: events.length });
  expect(await total()).toEqual(usage.metrics);
}

/** What was answered before is answered again, as it was then. */
async function expectSameAnswer({ repeated: { key, path, body, answer }, teams }: Known): Promise<void> {
  const again = await fetch(`${productUrl()}/api${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${teams.waiting.accessToken}`,
      "content-type": "application/json",
      "idempotency-key": key,
    },
    body: JSON.stringify(body),
  });
  expect(await again.json()).toEqual(answer);
}

/** Expects that the jobs which the earlier release left, some of them in the middle, are done. */
export async function expectWaitingWorkDone({ teams: { paying, waiting }, client, jobs }: Known): Promise<void> {
  for (const name of Object.keys(jobs)) {
    const left = () => query("SELECT last_error FROM jobs.jobs WHERE task_identifier = $1", [name]);
    await expect.poll(left, { timeout: 60_000 }).toEqual([]);
  }
  const { body: invoices } = await call<Record<string, unknown>[]>("GET", "/billing/invoice", {
    token: waiting.accessToken,
  });
  expect(invoices).toMatchObject([{ status: "open", number: expect.any(String) }]);
  // Each minute, what nobody has added up yet is.
  await addJob("fold-usage");
  await expect.poll(() => query("SELECT FROM usage_deltas LIMIT 1")).toEqual([]);
  // The link in a mail that waited.
  const link = /\/reset-password\?token=(\w+)/;
  const token = link.exec((await mailsWith(paying.owner.email, link))[0]?.text ?? "")?.[1];
  const password = "another-horse-battery";
  expect((await call("POST", "/reset-password", { body: { token, password } })).status).toBe(200);
  expect((await tryLogin(client, { username: paying.owner.email, password })).status).toBe(200);
  await jobsDone();
}

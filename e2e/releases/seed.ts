import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { pngOf } from "../support/images";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { codeOf, stepAt } from "../support/totp";
import type { Caller } from "./caller";
import type { Known, KnownPerson, KnownTeam } from "./known";

export const password = "correct-horse-battery";

/** A release that runs, and what belongs to it. */
export interface Running {
  caller: Caller;
  pool: pg.Pool;
  mailboxUrl: string;
  serviceKey: string;
  operatorKey: string;
  /** Closes a month, as its own command does. */
  close(month: string): Promise<void>;
}

interface Tokens {
  access_token: string;
  refresh_token: string;
}

type Client = Known["client"];

/** What a release gets to know: through its own API, but for what was used in a month that is over. */
export type Seeded = Omit<
  Known,
  "name" | "commit" | "takenAt" | "migrations" | "unused" | "settings" | "repeated" | "jobs"
>;

/** Fills an empty database with something of all that this release can keep. */
export async function seed(running: Running): Promise<Seeded> {
  const { caller, serviceKey } = running;
  const client = await caller.ask<Client>("POST", "/client", {
    name: "Deployment scripts",
    redirectURI: "https://example.com/callback",
    trusted: false,
  });
  const paying = await openTeam(running, client, "Harbour Telephony", "ada");
  const owing = await openTeam(running, client, "Northern Couriers", "olive");
  const waiting = await openTeam(running, client, "Field Hospital", "wanda");
  const as = { token: paying.accessToken };

  const admin = await addMember(running, paying, "grace", "admin");
  const developer = await addMember(running, paying, "dev", "developer");
  const invite = await inviteOnly(running, paying, "ivan");
  await removeMember(running, paying);
  const otpSecret = await addSecondFactor(running, client, admin.email);

  const application = await createApplication(caller, paying, "Support chat");
  const second = await createApplication(caller, paying, "Order updates");
  const third = await createApplication(caller, paying, "An idea that was given up");
  await caller.ask("DELETE", `/application/${third}`, undefined, as);

  const users = await caller.ask<{ id: string; email: string }[]>("GET", "/user", undefined, as);
  const { id: userId } = users.find(({ email }) => email === developer.email) ?? { id: "" };
  await caller.ask("POST", `/application/${application}/users/${userId}`, { role: "developer" }, as);
  const { url: image } = await caller.ask<{ url: string }>("POST", "/assets", await pngOf(8, 8), as);

  const credentials = await makeCredentials(caller, application, as);
  const [production, sandbox] = credentials;
  for (const pair of credentials) await verify(running, pair);
  await inform(caller, paying);

  const events = [
    event(production.client_id, "messages", 1200),
    event(production.client_id, "call_minutes", 12.345),
    event(sandbox.client_id, "api_requests", 77),
  ];
  await caller.ask("POST", "/usage", { events }, { token: serviceKey });

  // A month that is over, and what came of it.
  const month = monthsAgo(1);
  const used = { month, metric: "messages" as const };
  await insertMonthlyUsage(running.pool, [
    { ...used, teamId: paying.id, applicationId: application, quantity: "60000" },
    { ...used, teamId: paying.id, applicationId: second, metric: "call_minutes", quantity: "5000.5" },
    { ...used, teamId: owing.id, applicationId: await createApplication(caller, owing, "Parcels"), quantity: "90000" },
  ]);
  await caller.ask("POST", "/billing/methods", { token: "pm_card_visa" }, as);
  await running.close(month.slice(0, 7));
  await settled(caller, paying, "paid");
  await settled(caller, owing, "open");
  await credit(running, owing);

  const tokens = await machineTokens(caller, paying);
  await readAll(caller, paying, application);
  await waitForSums(running);
  const refreshToken = (await logIn(caller, client, paying.owner.email)).refresh_token;
  return {
    password,
    client,
    teams: {
      paying: await asListed(caller, paying),
      owing: await asListed(caller, owing),
      waiting: await asListed(caller, waiting),
    },
    members: [{ email: admin.email, otpSecret }, developer],
    refreshToken,
    credentials,
    tokens,
    invite,
    usage: { from: month, to: new Date().toISOString().slice(0, 10), metrics: {} },
    events,
    image,
  };
}

async function openTeam(running: Running, client: Client, name: string, owner: string): Promise<KnownTeam> {
  const { caller } = running;
  const email = `${owner}@example.com`;
  const body = { team_name: name, email, password, first_name: owner, last_name: "Owner" };
  const { id } = await caller.ask<{ id: string }>("POST", "/team", body);
  const { access_token: accessToken } = await logIn(caller, client, email);
  const token = await mailed(running, email, /[?&]token=(\w+)/);
  await caller.ask("POST", "/verify-email", { token }, { token: accessToken });
  return { id, owner: { email, otpSecret: null }, accessToken, invoices: [], applications: [] };
}

const logIn = (caller: Caller, client: Client, username: string): Promise<Tokens> =>
  caller.ask("POST", "/login", { grant_type: "password", username, password, ...client });

async function addMember(running: Running, team: KnownTeam, name: string, role: string): Promise<KnownPerson> {
  const email = `${name}@example.com`;
  const body = { first_name: name, last_name: "Member", email, role };
  await running.caller.ask("POST", `/team/${team.id}/add`, body, { token: team.accessToken });
  await running.caller.ask("POST", `/invite/${await mailed(running, email, /\/invite\/(\w+)/)}/accept`, { password });
  return { email, otpSecret: null };
}

async function inviteOnly(running: Running, team: KnownTeam, name: string): Promise<Known["invite"]> {
  const email = `${name}@example.com`;
  const body = { first_name: name, last_name: "Invited", email, role: "developer" };
  await running.caller.ask("POST", `/team/${team.id}/add`, body, { token: team.accessToken });
  return { email, token: await mailed(running, email, /\/invite\/(\w+)/) };
}

/** One who was there, and has been taken off the team. */
async function removeMember(running: Running, team: KnownTeam): Promise<void> {
  const { email } = await addMember(running, team, "leo", "developer");
  const as = { token: team.accessToken };
  const users = await running.caller.ask<{ id: string; email: string }[]>("GET", "/user", undefined, as);
  const leaving = users.find((user) => user.email === email);
  await running.caller.ask("DELETE", `/team/${team.id}/user/${leaving?.id}`, {}, as);
}

/** @returns the key, if this release has second factors */
async function addSecondFactor({ caller }: Running, client: Client, email: string): Promise<string | null> {
  if (!caller.has("/user/me/second-factor")) return null;
  const as = { token: (await logIn(caller, client, email)).access_token };
  const { secret } = await caller.ask<{ secret: string }>("POST", "/user/me/second-factor", { password }, as);
  const otp = codeOf(secret, stepAt(Date.now() / 1000));
  await caller.ask("POST", "/user/me/second-factor/confirm", { otp }, as);
  return secret;
}

async function createApplication(caller: Caller, team: KnownTeam, name: string): Promise<string> {
  const body = { name, description: "Made for a fixture.", icon: "icon.png" };
  return (await caller.ask<{ id: string }>("POST", "/application", body, { token: team.accessToken })).id;
}

type Pair = Known["credentials"][number];

interface Made extends Client {
  id: string;
}

/** For production and the sandbox, in the middle of a rotation, limited where that is possible, and deleted. */
async function makeCredentials(
  caller: Caller,
  application: string,
  as: { token: string },
): Promise<[Pair, Pair, ...Pair[]]> {
  const base = `/application/${application}/creds`;
  const make = (label: string, environment: string, more = {}) =>
    caller.ask<Made>("POST", base, { label, environment, ...more }, as);
  const pair = ({ client_id, client_secret }: Client, active = true) => ({ client_id, client_secret, active });
  const production = await make("Web server", "production");
  const sandbox = await make("Staging", "sandbox");
  const rotated = await make("Dispatch desk", "production");
  const basic = Buffer.from(`${rotated.client_id}:${rotated.client_secret}`).toString("base64");
  if (caller.has("/creds/check")) {
    await caller.ask("POST", "/creds/check", undefined, { headers: { authorization: `Basic ${basic}` } });
  }
  const next = await caller.ask<Made>("POST", `${base}/${rotated.id}/rotate`, { overlap_hours: 168 }, as);
  const deleted = await make("Trial", "sandbox");
  await caller.ask("DELETE", `${base}/${deleted.id}`, undefined, as);
  const limited = caller.has("/application/{id}/creds/{creds_id}/refusals")
    ? [await make("Crew tablets", "production")]
    : [];
  for (const { id } of limited) {
    await caller.ask("PATCH", `${base}/${id}`, { disabled: true, rate_per_minute: 600 }, as);
  }
  return [
    pair(production),
    pair(sandbox),
    pair(rotated),
    pair({ ...rotated, client_secret: next.client_secret }),
    pair(deleted, false),
    ...limited.map((one) => pair(one, false)),
  ];
}

async function verify(running: Running, { client_id, client_secret, active }: Pair): Promise<void> {
  const asked = { client_id, client_secret };
  const answer = await running.caller.ask<{ active: boolean }>("POST", "/creds/verify", asked, {
    token: running.serviceKey,
  });
  if (answer.active !== active) throw new Error(`${client_id} is ${active ? "not " : ""}active`);
}

/** Whom the invoices are for, and how much a month may cost. */
async function inform(caller: Caller, team: KnownTeam): Promise<void> {
  const as = { token: team.accessToken };
  const address = { line1: "12 Harbour Street", city: "Hamburg", postal_code: "20457", country: "DE" };
  const details = { name: "Harbour Telephony Ltd", contact_email: "bills@example.com", address };
  await caller.ask("PATCH", `/team/${team.id}/billing/details`, details, as);
  await caller.ask("PUT", "/billing/budgets", { team: 5_000_000 }, as);
}

const event = (client_id: string, metric: string, quantity: number) => ({
  id: randomUUID(),
  client_id,
  metric,
  quantity,
  occurred_at: new Date().toISOString(),
});

interface Invoice extends Record<string, unknown> {
  id: string;
  status: string;
  number: string | null;
}

const invoicesOf = (caller: Caller, team: KnownTeam) =>
  caller.ask<Invoice[]>("GET", "/billing/invoice", undefined, { token: team.accessToken });

/** Waits until Stripe has a team's invoice. */
const settled = (caller: Caller, team: KnownTeam, status: string): Promise<void> =>
  until(`an invoice that is ${status}`, async () =>
    (await invoicesOf(caller, team)).some((invoice) => invoice.number !== null && invoice.status === status),
  );

async function credit({ caller, operatorKey }: Running, team: KnownTeam): Promise<void> {
  if (!caller.has("/operator/credit-note")) return;
  const [invoice] = await invoicesOf(caller, team);
  const id = randomUUID();
  const body = {
    id,
    invoice_id: invoice?.id,
    amount: 100,
    reason: "order_change",
    made_by: "Ada Lovelace",
    memo: "A test.",
  };
  await caller.ask("POST", "/operator/credit-note", body, { token: operatorKey });
  await until("the credit note", async () => {
    const path = `/operator/credit-note/${id}`;
    return (await caller.ask<{ status: string }>("GET", path, undefined, { token: operatorKey })).status === "issued";
  });
}

/** A service account's and a person's, where the release has them. */
async function machineTokens(caller: Caller, team: KnownTeam): Promise<Known["tokens"]> {
  const as = { token: team.accessToken };
  const path = "/application";
  const found: Known["tokens"] = [{ token: team.accessToken, path }];
  if (!caller.has("/service-account")) return found;
  const expires_at = new Date(Date.now() + 30 * 864e5).toISOString();
  const body = { name: "Laptop", scopes: ["applications:read"], expires_at, password };
  const { token } = await caller.ask<{ token: string }>("POST", "/user/me/tokens", body, as);
  const account = await caller.ask<Client>("POST", "/service-account", { ...body, name: "Deployment" }, as);
  const granted = await caller.ask<Tokens>("POST", "/oauth/token", {
    grant_type: "client_credentials",
    client_id: account.client_id,
    client_secret: account.client_secret,
  });
  return [...found, { token, path }, { token: granted.access_token, path }];
}

/** Everything that can be read, so that it is known which statements this release needs for that. What it refuses to read is no fault. */
async function readAll(caller: Caller, team: KnownTeam, application: string): Promise<void> {
  const withIds = [
    ...["", "/creds", "/users", "/monitoring"].map((end) => `/application/${application}${end}`),
    ...["", "/monitoring", "/billing/details", "/billing/upcoming"].map((end) => `/team/${team.id}${end}`),
    ...(await invoicesOf(caller, team)).map(({ id }) => `/billing/invoice/${id}`),
  ];
  for (const path of [...caller.plain, ...withIds]) {
    await caller.ask("GET", path, undefined, { token: team.accessToken }).catch(() => undefined);
  }
}

/** Usage is added to its sums a moment later, since there are deltas. */
const waitForSums = ({ pool }: Running): Promise<void> =>
  until("the sums", async () => {
    const { rows } = await pool.query<{ there: boolean }>("SELECT to_regclass('usage_deltas') IS NOT NULL AS there");
    return !rows[0]?.there || (await pool.query("SELECT FROM usage_deltas LIMIT 1")).rowCount === 0;
  });

async function asListed(caller: Caller, team: KnownTeam): Promise<KnownTeam> {
  const applications = await caller.ask<KnownTeam["applications"]>("GET", "/application", undefined, {
    token: team.accessToken,
  });
  return { ...team, applications, invoices: await invoicesOf(caller, team) };
}

/** Waits for a mail to this address that has this. @returns the part of it in brackets */
async function mailed({ mailboxUrl }: Running, address: string, pattern: RegExp): Promise<string> {
  let found = "";
  await until(`a mail to ${address}`, async () => {
    const answer = await fetch(`${mailboxUrl}/messages.json?to=${encodeURIComponent(address)}`);
    const mails = (await answer.json()) as { text: string }[];
    found = mails.map(({ text }) => pattern.exec(text)?.[1]).find((token) => token !== undefined) ?? "";
    return found !== "";
  });
  return found;
}

export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error(`There is no sign of ${what}.`);
    await sleep(200);
  }
}

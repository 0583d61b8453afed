import { expect, test } from "@playwright/test";
import {
  confirmAddress,
  createApplication,
  createCredentials,
  password,
  registerClient,
  signUp,
  unique,
  type Account,
} from "../support/accounts";
import { call, untilTaken, type Answer, type CallOptions } from "../support/api";
import { failTimes, somebody, wrongPassword } from "../support/attempts";
import { postgresCounters } from "../support/counters";
import { query } from "../support/database";
import { serviceKey } from "../support/environment";
import { testLimitsOver } from "../support/limit-cases";
import { from, newAddress, startLimitedProducts, untilReady, type LimitedProducts } from "../support/limited-products";
import { newestMail, subjects } from "../support/mails";
import { openSession } from "../support/portal-cookie";
import { freshCode, signUpEnrolled, tryLogin, turnOff, type Enrolled, type Waiting } from "../support/second-factor";
import { tally, together } from "../support/together";

let products: LimitedProducts;
const { spend, pass } = postgresCounters;
test.beforeAll(async () => {
  products = await startLimitedProducts();
});
test.afterAll(() => products.stop());

test.describe("limits over PostgreSQL", { tag: "@thorough" }, () =>
  testLimitsOver(() => ({ products, store: postgresCounters })),
);

const remaining = ({ headers }: Answer) => headers.get("ratelimit")?.split(";t=")[0];

// Written down a second time, on purpose: so many calls in so many seconds.
const rules: [rule: string, points: number, seconds: number, method: string, path: string, options?: CallOptions][] = [
  ["read-address", 2_400, 60, "GET", "/assets/none"],
  ["write-address", 480, 60, "POST", "/invite/none/cancel"],
  ["login-address", 30, 60, "POST", "/login", { body: {} }],
  ["login-address", 30, 60, "POST", "/oauth/token", { body: {} }],
  ["login-address", 30, 60, "POST", "/reset-password", { body: {} }],
  ["login-address", 30, 60, "POST", "/change-password", { body: {} }],
  ["login-address", 30, 60, "POST", "/invite/none/accept", { body: {} }],
  ["login-address", 30, 60, "DELETE", "/user/me", { body: {} }],
  ["login-address", 30, 60, "POST", "/creds/check", { body: {} }],
  ["lookup-address", 60, 60, "POST", "/team-exists", { body: {} }],
  ["lookup-address", 60, 60, "POST", "/user-exists", { body: {} }],
  ["mail-address", 30, 3_600, "POST", "/forgot-password", { body: {} }],
  ["mail-address", 30, 3_600, "POST", "/resend-email", { body: {} }],
  ["register-address", 20, 3_600, "POST", "/client", { body: {} }],
  ["register-address", 20, 3_600, "POST", "/team", { body: {} }],
  ["service-refused", 30, 60, "POST", "/creds/verify", { body: {} }],
  // Who is not signed in counts by address, whatever they ask for.
  ["read-address", 2_400, 60, "GET", "/application", { token: "garbage" }],
  ["write-address", 480, 60, "POST", "/application"],
];

for (const [rule, points, seconds, method, path, options] of rules) {
  test(`${rule} allows ${points} calls in ${seconds} s on ${method} ${path}`, async () => {
    const ask = (where: string) => call(method, path, { ...options, ...from(where) });
    const first = await ask(newAddress());
    expect(first.status).not.toBe(429);
    expect(first.headers.get("ratelimit-policy")).toBe(`"${rule}";q=${points};w=${seconds}`);
    expect(first.headers.get("ratelimit")).toMatch(new RegExp(`^"${rule}";r=${points - 1};t=\\d+$`));

    const address = newAddress();
    await spend(rule, address, points - 1, seconds);
    const last = await ask(address);
    expect(last.status).toBe(first.status);
    expect(remaining(last)).toBe(`"${rule}";r=0`);
    const refused = await ask(address);
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({
      errorType: "rate_limit",
      response: { message: expect.stringMatching(/^Too many requests\. Try again in \d+ (second|minute)s?\.$/) },
    });
    expect(remaining(refused)).toBe(`"${rule}";r=0`);
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(seconds - 30);
    expect(wait).toBeLessThanOrEqual(seconds);
    expect((await ask(newAddress())).status).toBe(first.status);
  });
}

const callerRules = [
  ["read-caller", 600, "GET", "/application"],
  ["write-caller", 120, "POST", "/application"],
] as const;

for (const [rule, points, method, path] of callerRules) {
  test(`${rule} allows ${points} calls a minute per person, from any address`, async () => {
    const [one, other, fresh] = [
      await signUp(from(newAddress())),
      await signUp(from(newAddress())),
      await signUp(from(newAddress())),
    ];
    const [user] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [one.email]);
    const address = newAddress();
    const ask = ({ token }: { token: string }, where = address) => call(method, path, { token, ...from(where) });
    const first = await ask(fresh);
    expect(first.headers.get("ratelimit-policy")).toBe(`"${rule}";q=${points};w=60`);
    expect(remaining(first)).toBe(`"${rule}";r=${points - 1}`);

    await spend(rule, user?.id ?? "", points - 1, 60);
    expect((await ask(one)).status).toBe(first.status);
    for (const where of [address, newAddress()]) expect((await ask(one, where)).status).toBe(429);
    expect((await ask(other)).status).toBe(first.status);
    // The other class is counted for itself.
    expect((await call("GET", "/user/me", { token: other.token, ...from(address) })).status).toBe(200);

    // An address that is over its own limit is, whoever calls from it.
    const addressRule = rule.replace("caller", "address");
    const crowd = newAddress();
    await spend(addressRule, crowd, points * 4, 60);
    const crowded = await ask(other, crowd);
    expect(crowded.status).toBe(429);
    expect(remaining(crowded)).toBe(`"${addressRule}";r=0`);
    expect((await ask(other, newAddress())).status).toBe(first.status);
  });
}

test("the data plane has no rate limit, except for wrong service keys", async () => {
  const address = newAddress();
  const verify = (token: string) =>
    call("POST", "/creds/verify", { token, ...from(address), body: { client_id: "x", client_secret: "x" } });
  for (let time = 0; time < 30; time++) expect((await verify("guess")).status).toBe(401);
  expect((await verify("guess")).status).toBe(429);
  const right = await verify(serviceKey());
  expect(right.status).toBe(200);
  expect(right.headers.has("ratelimit")).toBe(false);
  expect(right.headers.has("ratelimit-policy")).toBe(false);
});

test("health checks and the API document have no rate limit", async () => {
  for (const path of ["/health", "/ready", "/openapi.json"]) {
    const answer = await fetch(`${products.urls[0]}/api${path}`);
    expect(answer.headers.has("ratelimit"), path).toBe(false);
  }
});

test("IPv6 addresses in one /64 count as one, and an IPv4 address written as IPv6 counts as itself", async () => {
  const look = (address: string) => call("POST", "/team-exists", { ...from(address), body: { team: "x" } });
  const tail = unique().slice(0, 4);
  await look(`2001:db8:${tail}:1::1`);
  expect(remaining(await look(`2001:DB8:${tail}:0001:ffff::2`))).toBe('"lookup-address";r=58');
  expect(remaining(await look(`2001:db8:${tail}:2::1`))).toBe('"lookup-address";r=59');
  const address = newAddress();
  await look(address);
  expect(remaining(await look(`::ffff:${address}`))).toBe('"lookup-address";r=58');
});

test("a trusted proxy names the caller, and other claims or invalid addresses are ignored", async () => {
  const look = (forwarded: string) =>
    call("POST", "/team-exists", { headers: { "x-forwarded-for": forwarded }, body: { team: "x" } });
  const address = newAddress();
  await look(address);
  expect(remaining(await look(`${newAddress()}, ${address}`))).toBe('"lookup-address";r=58');
  expect(remaining(await look(`${newAddress()}, ${address}, 127.0.0.1`))).toBe('"lookup-address";r=57');
  expect(remaining(await look(`${address}:50412`))).toBe('"lookup-address";r=56');
  for (const junk of ["unknown", "x".repeat(5_000), "'; DROP TABLE users", ","]) {
    expect((await look(junk)).status).toBe(200);
  }
});

test("without TRUSTED_PROXIES, no header gets around a limit", async () => {
  const at = await products.startAnother({ TRUSTED_PROXIES: "" });
  const claims = (address: string) => ({
    "x-forwarded-for": address,
    forwarded: `for=${address}`,
    "x-real-ip": address,
    "x-debrief-address": address,
  });
  const look = () => call("POST", "/team-exists", { at, headers: claims(newAddress()), body: { team: "x" } });
  const first = Number(/r=(\d+)/.exec((await look()).headers.get("ratelimit") ?? "")?.[1]);
  expect(remaining(await look())).toBe(`"lookup-address";r=${first - 1}`);
});

test("a flood from one address costs no query, and is refused even while the database is down", async () => {
  const { token } = await signUp(from(newAddress()));
  const address = newAddress();
  await spend("write-address", address, 480, 60);
  const ask = (where: string) => call("POST", "/application", { token, ...from(where), body: {} });
  expect((await ask(address)).status).toBe(429);
  await products.database.cut();
  try {
    for (let time = 0; time < 50; time++) expect((await ask(address)).status).toBe(429);
    const elsewhere = await ask(newAddress());
    expect(elsewhere.status).toBe(503);
    expect(Number(elsewhere.headers.get("retry-after"))).toBeGreaterThan(0);
    const body = { grant_type: "password", username: "x@example.com", password, client_id: "x", client_secret: "x" };
    expect((await call("POST", "/login", { ...from(newAddress()), body })).status).toBe(503);
    expect((await call("POST", "/team-exists", { ...from(newAddress()), body: { team: "x" } })).status).toBe(503);
  } finally {
    await products.database.mend();
    for (const url of products.urls) await untilReady(url);
  }
  expect((await ask(newAddress())).status).toBe(400);
});

test(
  "during 800 wrong passwords at once, a known user gets in and the others are told to come back",
  { tag: "@thorough" },
  async () => {
    test.slow();
    const known = await somebody();
    expect((await known.attempt(password)).status).toBe(200);
    const client = await registerClient(from(newAddress()));
    const guess = (index: number) => {
      const body = {
        grant_type: "password",
        username: `nobody-${index}-${unique()}@example.com`,
        password: wrongPassword,
      };
      return call("POST", "/login", { ...from(newAddress()), body: { ...body, ...client } });
    };
    // A server that has just started is slower at everything.
    await together(100, guess);
    const flood = together(800, guess);
    const honest = together(5, () => known.attemptOnce(password));
    expect(tally((await honest).map(({ status }) => status))).toEqual({ 200: 5 });
    const answers = await flood;
    const turnedAway = answers.filter(({ status }) => status === 503);
    for (const { status } of answers) expect([400, 503]).toContain(status);
    for (const { headers } of turnedAway) expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    // Most of them are turned away before anything is hashed.
    expect(turnedAway.length).toBeGreaterThan(300);
    // Somebody on a new device gets in as soon as they come back when they were told to.
    await expect
      .poll(async () => (await known.attempt(password, { address: newAddress() })).status, { timeout: 30_000 })
      .toBe(200);
  },
);

test("after too many wrong passwords a network has to wait, and no other one does", async () => {
  const network = newAddress().replace(/\.\d+$/, "");
  const client = await registerClient(from(newAddress()));
  const guess = (address: string) => {
    const body = { grant_type: "password", username: `nobody-${unique()}@example.com`, password: wrongPassword };
    return call("POST", "/login", { ...from(address), body: { ...body, ...client } });
  };
  // The flood of the test before has used up what all networks together may fail, for ten seconds.
  await expect.poll(async () => (await guess(newAddress())).status, { timeout: 20_000 }).toBe(400);
  for (let host = 0; host < 10; host++) {
    const answers = await together(6, () => untilTaken(() => guess(`${network}.${host}`)));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 400: 6 });
  }
  expect((await guess(`${network}.200`)).status).toBe(429);
  expect((await guess(newAddress())).status).toBe(400);
});

test("credentials with a rate are refused beyond it, over all replicas, until the minute is over or the rate is higher", async () => {
  const account = await signUp(from(newAddress()));
  const { id } = await createApplication(account.token);
  const credentials = await createCredentials(account.token, id);
  const { client_id, client_secret } = credentials;
  const set = (rate_per_minute: number | null) =>
    call("PATCH", `/application/${id}/creds/${credentials.id}`, { token: account.token, body: { rate_per_minute } });
  const use = async (url = products.urls[0]) =>
    (await call("POST", "/creds/verify", { at: url, token: serviceKey(), body: { client_id, client_secret } })).body;
  expect((await set(10)).status).toBe(200);
  // So few are left that each is counted by itself.
  for (let times = 0; times < 10; times++) expect(await use(products.urls[times % 2])).toMatchObject({ active: true });
  const refused = { active: false, reason: "rate", retry_after: expect.any(Number) };
  for (const url of products.urls) expect(await use(url)).toEqual(refused);
  expect((await use()).retry_after).toBeLessThanOrEqual(60);
  await set(12);
  expect(await use()).toEqual(refused);
  await set(20);
  expect(await use()).toMatchObject({ active: true });
  await set(null);
  for (let times = 0; times < 25; times++) expect(await use()).toMatchObject({ active: true });
});

test("RATE_LIMITS=off lifts every limit, including the wait after wrong passwords", { tag: "@thorough" }, async () => {
  const at = await products.startAnother({ TRUSTED_PROXIES: "loopback", RATE_LIMITS: "off" });
  const target = await somebody();
  const attempt = (typed: string) => target.attempt(typed, { at });
  const statuses = await failTimes(40, { attempt });
  expect(new Set(statuses)).toEqual(new Set([400]));
  const right = await attempt(password);
  expect(right.status).toBe(200);
  expect(right.headers.has("ratelimit")).toBe(false);
  const { answer } = await openSession(target.email, { email: target.email, password: wrongPassword });
  expect(answer.status).toBe(401);
});

test("wrong credentials delay the next check from that address, and right ones end the delay", async () => {
  const account = await signUp(from(newAddress()));
  const { id } = await createApplication(account.token);
  const { client_id, client_secret } = await createCredentials(account.token, id, "sandbox");
  const address = newAddress();
  const check = (secret: string, where = address) =>
    call("POST", "/creds/check", { ...from(where), body: { client_id, client_secret: secret } });
  for (let time = 0; time < 4; time++) expect((await check("wrong")).body).toEqual({ active: false });
  await spend("login-failures", `check:${address}`, 40, 3_600);
  expect((await check("wrong")).status).toBe(200);
  const held = await check(client_secret);
  expect(held.status).toBe(429);
  expect(Number(held.headers.get("retry-after"))).toBeGreaterThan(800);
  expect((await check(client_secret, newAddress())).body).toMatchObject({ active: true });
  await pass(900, `login-hold:check:${address}`);
  expect((await check(client_secret)).body).toMatchObject({ active: true });
  for (let time = 0; time < 4; time++) expect((await check("wrong")).status).toBe(200);
});

test.describe("codes of a second factor", () => {
  const shown = ({ email }: Enrolled) => ({ username: email, password });
  const logIn = (account: Enrolled, address: string, body: object) =>
    tryLogin(account.client, { ...shown(account), ...body }, from(address));
  const wrong = { otp: "000000" };
  const idOf = async ({ email }: Enrolled) =>
    (await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [email]))[0]?.id ?? "";
  const failuresOf = async (address: string) =>
    (await postgresCounters.keys()).find((key) => key.startsWith("login-failures:") && key.endsWith(`:${address}`)) ??
    "";

  test("that are wrong delay the next try as wrong passwords do, and the right password doesn't make them forgotten", async () => {
    const account = await signUpEnrolled(from(newAddress()));
    const address = newAddress();
    expect((await logIn(account, address, wrong)).status).toBe(400);
    const pair = (await failuresOf(address)).replace("login-failures:", "");
    await spend("login-failures", pair, 40, 3_600);

    const half = await logIn(account, address, {});
    expect(half.body).toMatchObject({ error: "mfa_required" });
    const goOn = (body: object) =>
      tryLogin(account.client, { mfa_token: (half.body as unknown as Waiting).mfa_token, ...body }, from(address));
    // The code comes right behind the password, so the first one isn't held back.
    expect((await goOn(wrong)).status).toBe(400);
    expect((await goOn({ otp: await freshCode(account) })).status).toBe(429);
    expect((await logIn(account, address, {})).status).toBe(429);
    expect(await postgresCounters.spent("login-failures", pair)).toBe(41);

    await pass(900, `login-hold:${pair}`);
    expect((await goOn({ otp: await freshCode(account) })).status).toBe(200);
    expect(await postgresCounters.spent("login-failures", pair)).toBe(0);
  });

  test("that are wrong count against the account, and nothing else does", async () => {
    const home = newAddress();
    const account = await signUpEnrolled(from(home));
    const id = await idOf(account);
    const spent = () => postgresCounters.spent("login-codes", id);
    expect(await spent()).toBe(0);
    await logIn(account, newAddress(), wrong);
    await logIn(account, newAddress(), {});
    await logIn(account, newAddress(), { recovery_code: "0000-0000-0000-0000" });
    expect(await spent()).toBe(1);
    expect((await logIn(account, newAddress(), { otp: await freshCode(account) })).status).toBe(200);
    const mistaken = { password, ...wrong };
    await turnOff(account.token, mistaken, from(home).headers);
    expect(await spent()).toBe(2);
  });

  test("are refused after fifty wrong ones a day, but not from known devices, nor are recovery codes", async () => {
    const home = newAddress();
    const account = await signUpEnrolled(from(home));
    const id = await idOf(account);
    await spend("login-codes", id, 50, 24 * 3_600);
    const refused = await logIn(account, newAddress(), { otp: await freshCode(account) });
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ error: "temporarily_unavailable" });
    expect(await postgresCounters.spent("login-codes", id)).toBe(50);
    expect((await logIn(account, home, { otp: await freshCode(account) })).status).toBe(200);
    const [recovery_code] = account.recoveryCodes;
    expect((await logIn(account, newAddress(), { recovery_code })).status).toBe(200);

    await spend("login-codes", id, 200, 24 * 3_600);
    expect((await logIn(account, home, { otp: await freshCode(account) })).status).toBe(429);
    await pass(24 * 3_600, id);
    expect((await logIn(account, home, { otp: await freshCode(account) })).status).toBe(200);
  });

  test("that reach the ceiling are told to the owner of the account, once", async () => {
    const account = await signUpEnrolled(from(newAddress()));
    await spend("login-codes", await idOf(account), 49, 24 * 3_600);
    for (let time = 0; time < 3; time++) await logIn(account, newAddress(), wrong);
    await newestMail(account.email, "Someone is guessing your authentication codes");
  });

  test("that come at once from many places get no further than the ceiling", async () => {
    const account = await signUpEnrolled(from(newAddress()));
    await spend("login-codes", await idOf(account), 45, 24 * 3_600);
    const answers = await together(20, () => logIn(account, newAddress(), wrong));
    expect(tally(answers.map(({ status }) => status))).toEqual({ 400: 5, 429: 15 });
  });
});

test.describe("emails that members send to other people", () => {
  const confirmed = async () => {
    const team = await signUp(from(newAddress()));
    await confirmAddress(team.email);
    return team;
  };
  const addFrom = (team: Account, email: string) =>
    call<{ id: string }>("POST", `/team/${team.teamId}/add`, {
      token: team.token,
      ...from(newAddress()),
      body: { first_name: "Grace", last_name: "Hopper", email, role: "developer" },
    });
  const cancelFrom = (team: Account, id: string) =>
    call("POST", `/invite/${id}/cancel`, { token: team.token, ...from(newAddress()) });

  test("are limited to three an hour per mailbox, whoever sends them and however it is spelled", async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    const name = `grace-${unique()}`;
    const invited = await addFrom(one, `${name}@example.com`);
    expect(invited.status).toBe(201);
    await cancelFrom(one, invited.body.id);
    expect((await addFrom(one, `${name}+again@example.com`)).status).toBe(201);
    expect((await addFrom(other, `${name.toUpperCase()}@EXAMPLE.com`)).status).toBe(201);
    const refusals = [
      await addFrom(other, `${name}+more@example.com`),
      await addFrom(one, `${name}@example.com`),
      await call("PATCH", "/user/me/email", {
        token: one.token,
        ...from(newAddress()),
        body: { email: `${name}+mine@example.com`, password },
      }),
    ];
    for (const refused of refusals) {
      expect(refused.status).toBe(429);
      expect(refused.body).toMatchObject({
        errorType: "rate_limit",
        response: { message: expect.stringMatching(/enough emails/) },
      });
      expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(3_000);
    }
    // An hour later there may be more, but not again and again.
    await query("UPDATE sent_mails SET created_at = created_at - interval '61 minutes' WHERE team_id = ANY ($1)", [
      [one.teamId, other.teamId],
    ]);
    expect((await addFrom(one, `${name}@example.com`)).status).toBe(201);
  });

  test("don't keep their recipient from getting a password reset link", async () => {
    const [team, target] = [await confirmed(), await signUp(from(newAddress()))];
    for (const tag of ["", "+b"]) await addFrom(team, target.email.replace("@", `${tag}@`));
    const forgot = { ...from(newAddress()), body: { email: target.email } };
    expect((await call("POST", "/forgot-password", forgot)).status).toBe(200);
    await newestMail(target.email, subjects.resetPassword);
  });

  test("are limited to 20 a day for a new team, and more once it is older or has a card", async () => {
    const team = await confirmed();
    await query(
      `INSERT INTO sent_mails (id, recipient_hash, template, team_id, before_confirmation)
        SELECT uuidv7(), sha256(n::text::bytea), 'invite', $1, false FROM generate_series(1, 20) n`,
      [team.teamId],
    );
    const refused = await addFrom(team, `grace-${unique()}@example.com`);
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ response: { message: expect.stringMatching(/email limit/) } });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(80_000);
    await query("UPDATE teams SET created_at = now() - interval '2 days' WHERE id = $1", [team.teamId]);
    expect((await addFrom(team, `grace-${unique()}@example.com`)).status).toBe(201);
  });
});

import { expect, test } from "@playwright/test";
import { password, signUp, unique } from "../support/accounts";
import { call, type Answer, type CallOptions } from "../support/api";
import { failTimes, somebody, wrongPassword } from "../support/attempts";
import { postgresCounters } from "../support/counters";
import { serviceKey } from "../support/environment";
import { testLimitsOver } from "../support/limit-cases";
import { from, newAddress, startLimitedProducts, untilReady, type LimitedProducts } from "../support/limited-products";
import { query } from "../support/database";
import { logInToPortal } from "../support/portal-cookie";

let products: LimitedProducts;
const { spend } = postgresCounters;
test.beforeAll(async () => {
  products = await startLimitedProducts();
});
test.afterAll(() => products.stop());

testLimitsOver(() => ({ products, store: postgresCounters }));

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
  test(`${rule}: ${points} in ${seconds} s, on ${method} ${path}`, async () => {
    const address = newAddress();
    const ask = (where = address) => call(method, path, { ...options, ...from(where) });
    const first = await ask();
    expect(first.status).not.toBe(429);
    expect(first.headers.get("ratelimit-policy")).toBe(`"${rule}";q=${points};w=${seconds}`);
    expect(first.headers.get("ratelimit")).toMatch(new RegExp(`^"${rule}";r=${points - 1};t=\\d+$`));

    await spend(rule, address, points - 1, seconds);
    const last = await ask();
    expect(last.status).toBe(first.status);
    expect(remaining(last)).toBe(`"${rule}";r=0`);
    const refused = await ask();
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
  test(`${rule}: ${points} a minute, for one person from wherever they call, and for no other`, async () => {
    const [one, other] = [await signUp(from(newAddress())), await signUp(from(newAddress()))];
    const [user] = await query<{ id: string }>("SELECT id FROM users WHERE email = $1", [one.email]);
    const address = newAddress();
    const ask = ({ token }: { token: string }, where = address) => call(method, path, { token, ...from(where) });
    const first = await ask(one);
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
    await spend(addressRule, address, points * 4, 60);
    const crowded = await ask(other);
    expect(crowded.status).toBe(429);
    expect(remaining(crowded)).toBe(`"${addressRule}";r=0`);
    expect((await ask(other, newAddress())).status).toBe(first.status);
  });
}

test("the data plane is never slowed down nor told of limits; only who guesses at its key is", async () => {
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

test("what load balancers ask is not counted", async () => {
  for (const path of ["/health", "/ready", "/openapi.json"]) {
    const answer = await fetch(`${products.urls[0]}/api${path}`);
    expect(answer.headers.has("ratelimit"), path).toBe(false);
  }
});

test("addresses of one IPv6 /64 count as one, and an IPv4 address written as IPv6 as itself", async () => {
  const look = (address: string) => call("POST", "/team-exists", { ...from(address), body: { team: "x" } });
  const tail = unique().slice(0, 4);
  await look(`2001:db8:${tail}:1::1`);
  expect(remaining(await look(`2001:DB8:${tail}:0001:ffff::2`))).toBe('"lookup-address";r=58');
  expect(remaining(await look(`2001:db8:${tail}:2::1`))).toBe('"lookup-address";r=59');
  const address = newAddress();
  await look(address);
  expect(remaining(await look(`::ffff:${address}`))).toBe('"lookup-address";r=58');
});

test("a proxy that we trust says who calls; what its own callers claim beside that does not count, nor what is no address", async () => {
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

test("without TRUSTED_PROXIES nobody talks their way out of a limit", async () => {
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

test("a flood from one address costs no query: it is refused even while the database is away", async () => {
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

test("RATE_LIMITS=off lifts all of it, waits between wrong passwords too", async () => {
  const at = await products.startAnother({ TRUSTED_PROXIES: "loopback", RATE_LIMITS: "off" });
  const target = await somebody();
  const attempt = (typed: string) => target.attempt(typed, { at });
  const statuses = await failTimes(40, { attempt });
  expect(new Set(statuses)).toEqual(new Set([400]));
  const right = await attempt(password);
  expect(right.status).toBe(200);
  expect(right.headers.has("ratelimit")).toBe(false);
  const { answer } = await logInToPortal(target.email, { email: target.email, password: wrongPassword });
  expect(answer.status).toBe(401);
});

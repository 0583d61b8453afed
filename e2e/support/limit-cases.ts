import { expect, test } from "@playwright/test";
import { password, registerClient, signUp, unique } from "./accounts";
import { call, untilTaken, type Answer } from "./api";
import { failTimes, nobody, somebody, wrongPassword, type Target } from "./attempts";
import type { CounterStore } from "./counters";
import { from, newAddress, type LimitedProducts } from "./limited-products";
import { deviceGrant, letPollAgain } from "./grants";
import { tally, together } from "./together";

const rounds = process.env.FULL ? 20 : 3;

const waitOf = ({ headers }: Answer) => Number(headers.get("retry-after"));

const statusesOf = (answers: Answer[]) => tally(answers.map(({ status }) => status));

/**
 * What must hold wherever limits are counted.
 * @param given the products under test, once they are started, and the store that they count in
 */
export function testLimitsOver(given: () => { products: LimitedProducts; store: CounterStore }): void {
  const replicas = () => given().products.urls;
  const { spend, spent, pass, keys } = {
    spend: (...args: Parameters<CounterStore["spend"]>) => given().store.spend(...args),
    spent: (...args: Parameters<CounterStore["spent"]>) => given().store.spent(...args),
    pass: (...args: Parameters<CounterStore["pass"]>) => given().store.pass(...args),
    keys: () => given().store.keys(),
  };

  /** The first call at each replica loads what it needs, and a store that is not heard for so long counts as gone. */
  const warmUp = async () => {
    for (const at of replicas()) await call("POST", "/team-exists", { at, ...from(newAddress()), body: { team: "x" } });
  };

  test("replicas share their counts", async () => {
    await warmUp();
    const address = newAddress();
    const look = (index: number) =>
      call("POST", "/team-exists", { at: replicas()[index % 2] ?? "", ...from(address), body: { team: "x" } });
    expect(statusesOf(await together(80, look))).toEqual({ 200: 60, 429: 20 });
  });

  test("a person who calls often gets no less than the limit from all replicas together, and hardly more", async () => {
    const { token } = await signUp(from(newAddress()));
    const read = (index: number) =>
      call("GET", "/user/me", { token, at: replicas()[index % 2] ?? "", ...from(newAddress()) });
    const answers: Answer[] = [];
    // In waves: a store that isn't heard for half a second, because we are busy, counts as gone. By the end, each has used up its last block.
    for (let wave = 0; wave < 13; wave++) answers.push(...(await together(60, read)));
    const statuses = statusesOf(answers);
    expect(Object.keys(statuses).sort()).toEqual(["200", "429"]);
    expect(statuses[200]).toBeGreaterThanOrEqual(600);
    expect(statuses[200]).toBeLessThanOrEqual(600 + 2 * 32);
    for (const index of [0, 1]) expect((await read(index)).status).toBe(429);
  });

  test(
    "a person can try 20 codes that devices show in ten minutes, from whatever address",
    { tag: "@thorough" },
    async () => {
      const { token } = await signUp(from(newAddress()));
      const answers: Answer[] = [];
      for (let index = 0; index < 21; index++) {
        const options = { token, at: replicas()[index % 2] ?? "", ...from(newAddress()) };
        answers.push(await call("POST", "/oauth/device", { ...options, body: { user_code: "BCDF-GHJK" } }));
      }
      expect(statusesOf(answers)).toEqual({ 400: 20, 429: 1 });
    },
  );

  test("a device that polls as often as it may takes nothing from its address, and one that polls faster does", async () => {
    await warmUp();
    const client = await registerClient(from(newAddress()));
    const address = newAddress();
    const at = replicas()[0] ?? "";
    const who = { at, ...from(address) };
    const body = { client_id: client.client_id, client_secret: client.client_secret };
    const begun = await call<{ device_code: string }>("POST", "/oauth/device_authorization", {
      ...who,
      body: { ...body, scope: "applications:read" },
    });
    expect(begun.status).toBe(200);
    const { device_code } = begun.body;
    const poll = () =>
      call("POST", "/oauth/token", { ...who, body: { ...body, grant_type: deviceGrant, device_code } });
    const answers: Answer<{ error?: string }>[] = [];
    for (let index = 0; index < 40; index++) {
      answers.push(await poll());
      await letPollAgain(device_code);
    }
    expect(answers.map(({ body: { error } }) => error)).toEqual(
      Array.from({ length: 40 }, () => "authorization_pending"),
    );
    await poll();
    const early = await poll();
    expect(early.body).toMatchObject({ error: "slow_down" });
    // Beginning counts, too.
    expect(await spent("login-address", address)).toBe(2);
  });

  test("a limit starts anew when its window is over", async () => {
    const address = newAddress();
    await spend("lookup-address", address, 59, 60);
    const look = (at: string) => call("POST", "/team-exists", { at, ...from(address), body: { team: "x" } });
    const [one = "", other = ""] = replicas();
    expect((await look(one)).status).toBe(200);
    await pass(60, address);
    const answer = await look(other);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("ratelimit")).toBe('"lookup-address";r=59;t=60');
  });

  test("an address gets three emails an hour that strangers request, whether it has an account or not", async () => {
    const { email } = await somebody();
    for (const address of [email, `nobody-${unique()}@example.com`]) {
      const told: unknown[] = [];
      for (const path of ["/forgot-password", "/resend-email", "/forgot-password", "/forgot-password"]) {
        const { status, headers } = await call("POST", path, { ...from(newAddress()), body: { email: address } });
        told.push([status, headers.get("ratelimit")?.split(";t=")[0], Number(headers.get("retry-after")) > 3_000]);
      }
      const left = (points: number) => [200, `"mail-recipient";r=${points}`, false];
      expect(told).toEqual([left(2), left(1), left(0), [429, '"mail-recipient";r=0', true]]);
    }
    const typedOtherwise = { ...from(newAddress()), body: { email: ` ${email.toUpperCase()} ` } };
    expect((await call("POST", "/forgot-password", typedOtherwise)).status).toBe(429);
  });

  /** @returns what a store calls this account, and this account from this address, once a password was wrong */
  async function keysOf({ address }: Target): Promise<{ account: string; pair: string }> {
    const key = (await keys()).find((one) => one.startsWith("login-failures:") && one.endsWith(`:${address}`));
    const [, account = "", ...rest] = (key ?? "").split(":");
    return { account, pair: [account, ...rest].join(":") };
  }

  /** @returns false if more time has passed than a wait lasts, so that nothing can be said of it */
  async function waitsDouble(target: Target): Promise<boolean> {
    const { attempt } = target;
    expect(await failTimes(4, target)).toEqual([400, 400, 400, 400]);
    for (const seconds of [1, 2, 4, 8, 16]) {
      const began = performance.now();
      expect((await attempt(wrongPassword)).status).toBe(400);
      const held = await attempt(wrongPassword);
      const left = seconds - (performance.now() - began) / 1_000;
      if (left <= 0) return false;
      expect(held.status).toBe(429);
      expect(held.body).toMatchObject({ errorType: "rate_limit", error: "temporarily_unavailable" });
      expect(waitOf(held)).toBeLessThanOrEqual(seconds);
      expect(waitOf(held)).toBeGreaterThanOrEqual(Math.ceil(left));
      await pass(seconds, `login-hold:${(await keysOf(target)).pair}`);
    }
    expect((await attempt(wrongPassword)).status).toBe(400);
    return true;
  }

  for (const [who, make] of Object.entries<() => Promise<Target>>({ somebody, nobody })) {
    test(`four wrong passwords for ${who} are free, and each further one doubles the wait`, async () => {
      let target = await make();
      // A machine that is busy for longer than a wait lasts makes us tell it again, of somebody else.
      while (!(await waitsDouble(target))) target = await make();
      // From elsewhere it is as if nothing had happened.
      expect((await target.attempt(wrongPassword, { address: newAddress() })).status).toBe(400);
    });
  }

  test("a wait after wrong passwords is at most 15 minutes, and the right password ends it", async () => {
    const target = await somebody();
    const { attempt } = target;
    await attempt(wrongPassword);
    const { pair } = await keysOf(target);
    await spend("login-failures", pair, 40, 3_600);
    expect((await attempt(wrongPassword)).status).toBe(400);
    const held = await attempt(password);
    expect(held.status).toBe(429);
    expect(waitOf(held)).toBeGreaterThan(890);
    expect(waitOf(held)).toBeLessThanOrEqual(900);

    await pass(900, `login-hold:${pair}`);
    expect((await attempt(password)).status).toBe(200);
    expect(await failTimes(5, target)).toEqual([400, 400, 400, 400, 400]);
  });

  test("many wrong passwords at once are checked no faster than one after another", async () => {
    for (let round = 0; round < rounds; round++) {
      const target = await nobody();
      const began = performance.now();
      const answers = await together(20, () => target.attempt(wrongPassword));
      // The first wait is a second long.
      const waitsOver = Math.floor((performance.now() - began) / 1_000);
      const looked = answers.filter(({ status }) => status === 400).length;
      expect(looked).toBeGreaterThanOrEqual(5);
      expect(looked).toBeLessThanOrEqual(5 + waitsOver);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(20 - looked);
    }
  });

  test("once waits apply, only one of many wrong passwords at all replicas is checked", async () => {
    for (let round = 0; round < rounds; round++) {
      const target = await nobody();
      await target.attempt(wrongPassword);
      await spend("login-failures", (await keysOf(target)).pair, 10, 3_600);
      const at = (index: number) => replicas()[index % 2] ?? "";
      const answers = await together(20, (index) => target.attempt(wrongPassword, { at: at(index) }));
      expect(statusesOf(answers)).toEqual({ 400: 1, 429: 19 });
    }
  });

  test("100 failures from anywhere lock an account, except for devices it knows", async () => {
    const { attempt, attemptOnce } = await somebody();
    const known = { address: newAddress(), userAgent: "Browser/17.2" };
    expect((await attempt(password, known)).status).toBe(200);

    const addresses = Array.from({ length: 52 }, newAddress);
    const guess = (index: number) => attemptOnce(wrongPassword, { address: addresses[index >> 1] ?? "" });
    const guesses = await together(104, guess);
    // Strangers who would wait for too long are told to come back, and do. One after the other, since each counts while it is looked at.
    for (const [index, { status }] of guesses.entries()) {
      if (status === 503) guesses[index] = await untilTaken(() => guess(index));
    }
    expect(statusesOf(guesses)).toEqual({ 400: 100, 429: 4 });

    const refused = await attempt(password, { address: newAddress() });
    expect(refused.status).toBe(429);
    expect(waitOf(refused)).toBeGreaterThan(3_500);
    expect(waitOf(refused)).toBeLessThanOrEqual(3_600);
    // A device is known by its network and its program, whatever the version.
    const neighbour = known.address.replace(/\d+$/, "99");
    expect((await attempt(password, { address: neighbour, userAgent: "Browser/18.0.1" })).status).toBe(200);
    for (const stranger of [{ userAgent: "Other/1.0" }, { address: newAddress() }]) {
      expect((await attempt(password, { ...known, ...stranger })).status).toBe(429);
    }
  });

  test("attempts on a locked account are turned away for themselves, and for nobody else", async () => {
    const target = await nobody();
    await target.attempt(wrongPassword);
    const { account } = await keysOf(target);
    await spend("login-account", account, 100, 3_600);
    // Those before may have used up what strangers may fail in ten seconds.
    expect((await target.attempt(password, { address: newAddress() })).status).toBe(429);
    for (let time = 0; time < 200; time++) {
      expect((await target.attemptOnce(password, { address: newAddress() })).status).toBe(429);
    }
    // They were no failures: with them, fewer than 100 would lock an account where many come at once.
    expect(await spent("login-account", account)).toBe(100);
  });

  test("a device that an account knows has to wait after wrong passwords like any other", async () => {
    const target = await somebody();
    expect((await target.attempt(password)).status).toBe(200);
    await target.attempt(wrongPassword);
    const { account, pair } = await keysOf(target);
    await spend("login-account", account, 100, 3_600);
    await spend("login-failures", pair, 10, 3_600);
    expect((await target.attempt(wrongPassword)).status).toBe(400);
    expect((await target.attempt(password)).status).toBe(429);
  });

  for (const [who, make] of Object.entries<() => Promise<Target>>({ somebody, nobody })) {
    test(`the lock after wrong passwords for ${who} ends after an hour`, async () => {
      const target = await make();
      await target.attempt(wrongPassword);
      const { account } = await keysOf(target);
      await spend("login-account", account, 100, 3_600);
      expect((await target.attempt(wrongPassword, { address: newAddress() })).status).toBe(429);
      await pass(3_600, `login-account:${account}`);
      expect((await target.attempt(wrongPassword, { address: newAddress() })).status).toBe(400);
    });
  }

  test("right passwords don't count toward locking an account", async () => {
    const target = await somebody();
    await target.attempt(wrongPassword);
    await spend("login-account", (await keysOf(target)).account, 99, 3_600);
    for (let time = 0; time < 3; time++) expect((await target.attempt(password)).status).toBe(200);
    expect((await target.attempt(wrongPassword, { address: newAddress() })).status).toBe(400);
    expect((await target.attempt(wrongPassword, { address: newAddress() })).status).toBe(429);
  });

  test("the counters contain no email addresses", async () => {
    const target = await nobody();
    await failTimes(5, target);
    await call("POST", "/forgot-password", { ...from(newAddress()), body: { email: target.email } });
    const all = (await keys()).join("\n");
    for (const rule of ["login-failures:", "login-hold:", "login-account:", "mail-recipient:"])
      expect(all).toContain(rule);
    expect(all).not.toContain("@");
    expect(all).not.toContain(target.email.split("@")[0]);
  });
}

import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import { isRepeatable } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { confirmAddress, password, unique } from "../support/accounts";
import { call } from "../support/api";
import { createdHere, creationsIn, untilSettled, type Creation } from "../support/creations";
import { query } from "../support/database";
import { freePort } from "../support/free-port";
import { addJob } from "../support/jobs";
import { whileLocked } from "../support/locked";
import { mailsTo } from "../support/mails";
import { startOperatedProduct, type OperatedProduct } from "../support/operated-product";
import { fromPortal, portalCookie } from "../support/portal-cookie";
import { freshCode, signUpEnrolled, tryLogin } from "../support/second-factor";
import { createWorld, type World } from "../support/world";

const secret = () => randomBytes(32).toString("base64url");
const oldSecret = secret();

let product: OperatedProduct;
let world: World;
test.beforeAll(async () => {
  // Nobody takes its mails yet, so that they wait in the queue.
  const SMTP_URL = `smtp://127.0.0.1:${await freePort()}`;
  product = await startOperatedProduct({ AUTH_SECRET: oldSecret, SMTP_URL });
  world = await createWorld();
  await confirmAddress(world.email);
});
test.afterAll(() => product.stop());

const creationOf = async (id: string): Promise<Creation> => {
  const creation = (await creationsIn(world)).find((one) => one.id === id);
  if (!creation) throw new Error(`Tell e2e/support/creations.ts how ${id} is called.`);
  return creation;
};

test("every endpoint that honors an Idempotency-Key is tested here", () => {
  const repeatable = endpoints.filter(isRepeatable).map(({ id }) => id);
  expect([...createdHere].sort()).toEqual(repeatable.sort());
});

for (const [act, what] of [
  [true, "was made, and nobody was told,"],
  [false, "was lost on the way to its commit"],
] as const) {
  test(`a creation that ${what} exists once after it is repeated`, async () => {
    for (const creation of await creationsIn(world)) {
      const [key, before] = [unique(), await creation.count()];
      const broken = product.database.mishap({ text: "COMMIT", act, then: "break" });
      const [first] = await Promise.all([creation.make(key), broken]);
      expect(first.status, creation.what).toBeGreaterThanOrEqual(500);
      const settled = await untilSettled(creation, key);
      expect(settled.status, `${creation.what}: ${settled.text}`).toBeLessThan(300);
      const again = await creation.make(key);
      expect(again.body, creation.what).toEqual(settled.body);
      expect(again.headers.get("idempotency-replayed"), creation.what).toBe("true");
      expect(await creation.count(), creation.what).toBe(before + 1);
    }
  });
}

test("a creation whose key can't be saved doesn't happen, and happens once as soon as the key can be saved", async () => {
  await query(`
    CREATE FUNCTION keep_nothing() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$;
    CREATE TRIGGER keep_nothing BEFORE INSERT OR UPDATE ON idempotency_keys FOR EACH ROW EXECUTE FUNCTION keep_nothing()`);
  const ours = (await creationsIn(world)).map((creation) => ({ creation, key: unique(), before: 0 }));
  try {
    for (const one of ours) {
      one.before = await one.creation.count();
      expect((await one.creation.make(one.key)).status, one.creation.what).toBeGreaterThanOrEqual(500);
    }
  } finally {
    await query("DROP TRIGGER keep_nothing ON idempotency_keys; DROP FUNCTION keep_nothing()");
  }
  for (const { creation, key, before } of ours) {
    // What is at Stripe is no part of our transaction: a repetition finds it there.
    const isOurs = !/PaymentMethod|Checkout|SetupIntent/.test(creation.id);
    if (isOurs) expect(await creation.count(), creation.what).toBe(before);
    expect((await untilSettled(creation, key)).status, creation.what).toBeLessThan(300);
    expect(await creation.count(), creation.what).toBe(before + 1);
  }
});

test("creating an application works while the credentials table is locked", async () => {
  const creation = await creationOf("createApplication");
  const key = unique();
  const answer = await whileLocked("LOCK TABLE credentials IN ACCESS EXCLUSIVE MODE", [], () => creation.make(key));
  expect(answer.status).toBe(201);
  expect((await creation.make(key)).body).toEqual(answer.body);
  expect(await creation.count()).toBe(1);
});

test("a key is taken while its call is running, and free at once when its connection ends", async () => {
  const creation = await creationOf("createApplication");
  const key = unique();
  const lock = "SELECT 1 FROM memberships WHERE team_id = $1 FOR UPDATE";
  const waiting = "wait_event_type = 'Lock' AND query LIKE '%FROM memberships%FOR KEY SHARE%'";
  const first = await whileLocked(lock, [world.teamId], async () => {
    const held = creation.make(key);
    const find = () => query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE ${waiting}`);
    await expect.poll(async () => (await find()).length).toBe(1);
    const second = await creation.make(key);
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ response: { "Idempotency-Key": expect.stringContaining("still running") } });
    expect(second.headers.get("retry-after")).toBe("1");
    await query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${waiting}`);
    return held;
  });
  expect(first.status).toBeGreaterThanOrEqual(500);
  expect(await creation.count()).toBe(0);
  expect((await creation.make(key)).status).toBe(201);
  expect(await creation.count()).toBe(1);
});

test(
  "after AUTH_SECRET changes to new,old, old data still works, and without the old one nothing is made twice",
  { tag: "@thorough" },
  async () => {
    const ours = (await creationsIn(world)).map((creation) => ({ creation, key: unique() }));
    const first = [];
    for (const { creation, key } of ours) first.push(await untilSettled(creation, key));
    const counted = await Promise.all(ours.map(({ creation }) => creation.count()));
    const cookie = await portalCookie(world.email);
    const me = () => call("GET", "/user/me", { headers: { cookie, ...fromPortal() } });
    const enrolled = await signUpEnrolled();
    const sealed = async () =>
      (
        await query<{ secret: string }>(
          "SELECT secret FROM second_factors f JOIN users u ON u.id = f.user_id WHERE u.email = $1",
          [enrolled.email],
        )
      )[0]?.secret;
    const loginWithCode = async () => {
      const body = { username: enrolled.email, password, otp: await freshCode(enrolled) };
      return (await tryLogin(enrolled.client, body)).status;
    };
    const invited = String(first[ours.findIndex(({ creation }) => creation.what === "an invite")]?.body.email);

    const newSecret = secret();
    await product.restart({ AUTH_SECRET: `${newSecret},${oldSecret}`, SMTP_URL: "" });
    for (const [index, { creation, key }] of ours.entries()) {
      const again = await creation.make(key);
      expect(again.body, creation.what).toEqual(first[index]?.body);
      expect(again.headers.get("idempotency-replayed"), creation.what).toBe("true");
    }
    expect((await me()).status).toBe(200);
    // Second factors outlive the secret they were sealed under.
    expect(await loginWithCode()).toBe(200);
    const before = await sealed();
    await addJob("reseal-second-factors");
    await expect.poll(sealed).not.toBe(before);
    // The queue tries again later and later, which it need not here.
    await query("UPDATE jobs._private_jobs SET run_at = now() WHERE locked_at IS NULL AND attempts > 0");
    await expect.poll(async () => (await mailsTo(invited)).length, { timeout: 30_000 }).toBe(1);

    // As if sealed under a secret that nobody has any more.
    const unreadable = JSON.stringify({ sealed: randomBytes(80).toString("base64url") });
    const tasks = ["send-mail", "resend-email", "mail-reset-link"];
    const jobs: string[] = [];
    for (const task of tasks) {
      const [job] = await query<{ id: string }>("SELECT id FROM jobs.add_job($1, $2::json)", [task, unreadable]);
      jobs.push(job?.id ?? "");
    }
    for (const [index, task] of tasks.entries())
      await expect
        .poll(() => product.output())
        .toMatch(new RegExp(`Failed task ${jobs[index]} \\(${task}.*AUTH_SECRET that is not set any more`));
    const left = "SELECT attempts, max_attempts FROM jobs.jobs WHERE id = ANY ($1::bigint[])";
    await expect.poll(() => query(left, [jobs])).toEqual(tasks.map(() => ({ attempts: 1, max_attempts: 1 })));

    await product.restart({ AUTH_SECRET: newSecret });
    expect(await loginWithCode()).toBe(200);

    await product.restart({ AUTH_SECRET: secret() });
    expect(await loginWithCode()).toBe(400);
    const [recovery_code] = enrolled.recoveryCodes;
    const recovered = await tryLogin(enrolled.client, { username: enrolled.email, password, recovery_code });
    expect(recovered.status).toBe(200);
    for (const { creation, key } of ours) {
      const again = await creation.make(key);
      expect(again.status, creation.what).toBe(409);
      expect(again.body).toMatchObject({ response: { "Idempotency-Key": expect.stringContaining("no longer read") } });
    }
    expect((await me()).status).toBe(401);
    expect(await Promise.all(ours.map(({ creation }) => creation.count()))).toEqual(counted);
  },
);

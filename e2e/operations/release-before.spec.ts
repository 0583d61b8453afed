import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { startStripe, type LocalStripe } from "@/dev/stripe/start";
import { createPool } from "@/lib/connections";
import { Caller } from "../releases/caller";
import { checkOut, hasCommit } from "../releases/check-out";
import { fixtureNames, readKnown } from "../releases/fixtures";
import { restore } from "../releases/restore";
import { password, unique } from "../support/accounts";
import { keepFromClosing } from "../support/billed-product";
import { newDataDir } from "../support/data-dir";
import { query } from "../support/database";
import { setEnvironment } from "../support/environment";
import { freePort } from "../support/free-port";
import { jobsDone } from "../support/jobs";
import { migrate } from "../support/migrate";
import { insertMonthlyUsage, monthsAgo } from "../support/months";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct, type Product } from "../support/product";
import { event } from "../support/usage";

const name = fixtureNames.at(-1) ?? "";
const known = readKnown(name);

test.skip(!process.env.FULL, "Building the release before takes minutes: npm run test:full has it.");
test.skip(
  !hasCommit(known.commit),
  `Commit ${known.commit}, the release before, isn't in this clone: git fetch --unshallow.`,
);

interface Replica {
  product: Product;
  caller: Caller;
  /** The folder that it runs in. */
  root: string;
}

let postgres: EmbeddedPostgres;
let stripe: LocalStripe;
let url: string;
let putBack: () => void;
let before: Replica;
let now: Replica;
/** Of all that have run. */
const products: Product[] = [];
let startBefore: () => Promise<Replica>;

const serviceKey = { token: known.settings.SERVICE_KEY };
const ours = { token: known.teams.paying.accessToken };

test.beforeAll(async () => {
  test.setTimeout(1_200_000);
  const root = checkOut(known.commit);
  postgres = await startPrepared();
  url = await restore(postgres.url, name);
  const port = await freePort();
  const webhook = {
    url: `http://127.0.0.1:${port}/api/webhooks/stripe`,
    secret: `whsec_${randomBytes(24).toString("hex")}`,
  };
  stripe = await startStripe({ dataDir: null, port: 0, webhook });
  const shared = {
    ...known.settings,
    OPERATOR_KEY: randomBytes(32).toString("base64url"),
    DATABASE_URL: url,
    RATE_LIMITS: "off",
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: webhook.secret,
    STRIPE_API_BASE: stripe.url,
  };
  putBack = setEnvironment({ E2E_DATABASE_URL: url });
  const start = async (folder: string, PORT: number): Promise<Replica> => {
    const settings = { ...shared, PORT: String(PORT), DATA_DIR: newDataDir() };
    const product = await startProduct(settings, [process.execPath, join(folder, "scripts/start.mjs")]);
    products.push(product);
    return { product, caller: await Caller.at(`http://localhost:${PORT}`), root: folder };
  };
  // This Stripe doesn't know the customers of then.
  const pool = createPool({ connectionString: url, max: 1 });
  await keepFromClosing(pool);
  await pool.end();
  startBefore = () => start(root, port);
  before = await startBefore();
  await whileUsed(before.caller, () => migrate(url));
  now = await start(process.cwd(), await freePort());
});
test.afterAll(async () => {
  await Promise.all(products.map((product) => product.stop()));
  await stripe.stop();
  await postgres.stop();
  putBack();
});

test("what one release has made, the other one knows", async () => {
  for (const [one, other] of [
    [before, now],
    [now, before],
  ] as const) {
    const made = await makeTeam(one.caller);
    const login = { grant_type: "password", username: made.email, password, ...made.client };
    const { access_token: token } = await other.caller.ask<{ access_token: string }>("POST", "/login", login);
    const [listed] = await other.caller.ask<{ id: string; name: string }[]>("GET", "/application", undefined, {
      token,
    });
    expect(listed?.id).toBe(made.application);
    const { client_id, client_secret } = made.credentials;
    for (const { caller } of [other, one]) {
      const asked = { client_id, client_secret };
      expect(await caller.ask("POST", "/creds/verify", asked, serviceKey)).toMatchObject({ active: true });
    }
    const next = await other.caller.ask<{ client_secret: string }>(
      "POST",
      `/application/${made.application}/creds/${made.credentials.id}/rotate`,
      { overlap_hours: 1, password },
      { token },
    );
    for (const { caller } of [one, other]) {
      for (const secret of [client_secret, next.client_secret]) {
        const asked = { client_id, client_secret: secret };
        expect(await caller.ask("POST", "/creds/verify", asked, serviceKey)).toMatchObject({ active: true });
      }
    }
    await other.caller.ask("DELETE", `/application/${made.application}`, undefined, { token });
    const gone = await one.caller.ask("POST", "/creds/verify", { client_id, client_secret }, serviceKey);
    expect(gone).toEqual({ active: false });
  }
});

test("a call that is repeated to the other release gives one answer and makes one thing", async () => {
  for (const [one, other] of [
    [before, now],
    [now, before],
  ] as const) {
    const options = { ...ours, headers: { "Idempotency-Key": randomUUID() } };
    const body = { name: `Once ${unique()}`, description: "", icon: "icon.png" };
    const first = await one.caller.ask("POST", "/application", body, options);
    expect(await other.caller.ask("POST", "/application", body, options)).toEqual(first);
  }
});

test("usage that both releases take is counted once, and both say the same of it", async () => {
  const { client_id } = known.credentials[0] ?? { client_id: "" };
  const path = `/team/${known.teams.paying.id}/monitoring`;
  const totals = async ({ caller }: Replica) =>
    (await caller.ask<{ metrics: { messages: number } }>("GET", path, undefined, ours)).metrics.messages;
  const earlier = await totals(now);
  const events = Array.from({ length: 40 }, () => event(client_id, { metric: "messages", quantity: 2 }));
  // Each of them to both, at once.
  await Promise.all(
    events.flatMap((one) =>
      [before, now].map(({ caller }) => caller.ask("POST", "/usage", { events: [one] }, serviceKey)),
    ),
  );
  expect([await totals(before), await totals(now)]).toEqual([earlier + 80, earlier + 80]);
});

test("months that either release closes are billed once, and paid, and both list the same invoices", async () => {
  const made = await makeTeam(now.caller);
  const as = { token: made.token };
  await before.caller.ask("POST", "/billing/methods", { token: "pm_card_visa" }, as);
  for (const [replica, months] of [
    [before, 3],
    [now, 2],
  ] as const) {
    const month = monthsAgo(months);
    const pool = createPool({ connectionString: url, max: 1 });
    await insertMonthlyUsage(pool, [
      { teamId: made.id, applicationId: made.application, month, metric: "messages", quantity: "60000" },
    ]);
    await pool.end();
    // Both close it: whichever comes second finds it done.
    for (const { root } of [replica, before, now]) await close(root, month.slice(0, 7));
  }
  interface Invoice {
    id: string;
    status: string;
    total: number;
  }
  const invoices = ({ caller }: Replica) => caller.ask<Invoice[]>("GET", "/billing/invoice", undefined, as);
  const paid = async () => (await invoices(now)).map(({ status }) => status);
  await expect.poll(paid, { timeout: 60_000 }).toEqual(["paid", "paid"]);
  const told = async (replica: Replica) =>
    (await invoices(replica)).map(({ id, status, total }) => [id, status, total]);
  expect(await told(before)).toEqual(await told(now));
});

test("the release before starts over the new tables, as when a release is taken back", async () => {
  await before.product.stop();
  before = await startBefore();
  expect((await fetch(`${before.caller.url}/api/ready`)).status).toBe(200);
  const made = await makeTeam(before.caller);
  const { client_id, client_secret } = made.credentials;
  const asked = { client_id, client_secret };
  expect(await now.caller.ask("POST", "/creds/verify", asked, serviceKey)).toMatchObject({ active: true });
});

test("no job has failed, and neither release has logged an error", async () => {
  await jobsDone();
  expect(
    await query("SELECT task_identifier, last_error FROM jobs.jobs WHERE last_error IS NOT NULL AND locked_by IS NULL"),
  ).toEqual([]);
  for (const product of products) expect(product.output()).not.toMatch(/"level":[56]0/);
});

/** Does something while a release is used all the time. @throws Error of the first call that failed */
async function whileUsed(caller: Caller, work: () => Promise<unknown>): Promise<void> {
  let isOver = false;
  const { client_id, client_secret } = known.credentials[0] ?? { client_id: "", client_secret: "" };
  const calls: (() => Promise<unknown>)[] = [
    () => caller.ask("POST", "/creds/verify", { client_id, client_secret }, serviceKey),
    () => caller.ask("POST", "/usage", { events: [event(client_id)] }, serviceKey),
    () => caller.ask("GET", "/application", undefined, ours),
    () => caller.ask("GET", "/billing/invoice", undefined, ours),
    () => caller.ask("POST", "/application", { name: unique(), description: "", icon: "icon.png" }, ours),
  ];
  const callers = calls.map(async (ask) => {
    while (!isOver) await ask();
  });
  const worked = work().finally(() => (isOver = true));
  await Promise.all([worked, ...callers]);
}

interface Made {
  id: string;
  email: string;
  token: string;
  client: { client_id: string; client_secret: string };
  application: string;
  credentials: { id: string; client_id: string; client_secret: string };
}

async function makeTeam(caller: Caller): Promise<Made> {
  const email = `${unique()}@example.com`;
  const owner = { email, password, first_name: "Ada", last_name: "Lovelace" };
  const { id } = await caller.ask<{ id: string }>("POST", "/team", { team_name: `Team ${unique()}`, ...owner });
  const registration = { name: "tests", redirectURI: "https://example.com/callback", trusted: false };
  const client = await caller.ask<Made["client"]>("POST", "/client", registration);
  const login = { grant_type: "password", username: email, password, ...client };
  const { access_token: token } = await caller.ask<{ access_token: string }>("POST", "/login", login);
  const body = { name: `Application ${unique()}`, description: "", icon: "icon.png" };
  const { id: application } = await caller.ask<{ id: string }>("POST", "/application", body, { token });
  const credentials = await caller.ask<Made["credentials"]>(
    "POST",
    `/application/${application}/creds`,
    { label: "Web server", environment: "production" },
    { token },
  );
  return { id, email, token, client, application, credentials };
}

const close = (root: string, month: string) =>
  promisify(execFile)(process.execPath, [join(root, "scripts/billing-close.mjs"), "--month", month], {
    env: { ...process.env, DATABASE_URL: url },
  });

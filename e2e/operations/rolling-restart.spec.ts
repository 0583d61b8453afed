import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import { startPostgres, type EmbeddedPostgres } from "@/dev/postgres/start";
import {
  createApplication,
  createCredentials,
  signUp,
  verify,
  type Account,
  type Credentials,
} from "../support/accounts";
import { call } from "../support/api";
import { newDataDir } from "../support/data-dir";
import { query } from "../support/database";
import { setEnvironment } from "../support/environment";
import { freePort } from "../support/free-port";
import { proxies, startLoadBalancer, withoutProxy } from "../support/load-balancer";
import { startProduct, type Product } from "../support/product";
import { event, report } from "../support/usage";

test.skip(!process.env.FULL, "Restarting three replicas takes minutes: npm run test:full has it.");

interface Replica {
  settings: Record<string, string>;
  url: string;
  product: Product;
}

let postgres: EmbeddedPostgres;
const replicas: Replica[] = [];
let putBack: () => void;
let account: Account;
let credentials: Credentials;
let application: string;

test.beforeAll(async () => {
  postgres = await startPostgres(newDataDir(), "password");
  const secret = () => randomBytes(32).toString("base64url");
  const shared = { AUTH_SECRET: secret(), SERVICE_KEY: secret(), METRICS_KEY: secret() };
  for (let index = 0; index < 3; index++) {
    const settings: Record<string, string> = {
      ...shared,
      PORT: String(await freePort()),
      DATA_DIR: newDataDir(),
      DATABASE_URL: postgres.url,
      TRUSTED_PROXIES: "loopback",
      RATE_LIMITS: "off",
      // As it is where nobody sets it.
      DRAIN_SECONDS: "5",
    };
    replicas.push({ settings, url: `http://localhost:${settings.PORT}`, product: await startProduct(settings) });
  }
  putBack = setEnvironment({
    E2E_URL: replicas[0]?.url ?? "",
    E2E_DATABASE_URL: postgres.url,
    E2E_SERVICE_KEY: shared.SERVICE_KEY,
  });
  account = await signUp();
  application = (await createApplication(account.token)).id;
  credentials = await createCredentials(account.token, application);
});
test.afterAll(async () => {
  putBack();
  for (const { product } of replicas) await product.stop();
  await postgres.stop();
});

for (const proxy of Object.keys(proxies) as (keyof typeof proxies)[]) {
  test(`behind ${proxy}, restarting the replicas one by one fails no request and repeats nothing`, async () => {
    const missing = withoutProxy(proxy);
    test.skip(missing !== null, missing ?? "");
    const balancer = await startLoadBalancer(
      proxy,
      replicas.map(({ url }) => url),
    );
    const back = setEnvironment({ E2E_URL: balancer.url });
    let isOver = false;
    const made: string[] = [];
    let reported = 0;
    let asked = 0;
    const failures: string[] = [];
    const calls: (() => Promise<unknown>)[] = [
      () => verify(credentials),
      async () => expect((await call("GET", "/application", { token: account.token })).status).toBe(200),
      async () => expect((await fetch(`${balancer.url}/login`)).status).toBe(200),
      async () => {
        const { status, body } = await report([event(credentials.client_id), event(credentials.client_id)]);
        expect([status, body.accepted]).toEqual([202, 2]);
        reported += 2;
      },
      async () => {
        const body = { label: `Restart ${made.length}`, environment: "sandbox" };
        const answer = await call<{ id: string }>("POST", `/application/${application}/creds`, {
          token: account.token,
          body,
        });
        expect(answer.status).toBe(201);
        made.push(answer.body.id);
        await call("DELETE", `/application/${application}/creds/${answer.body.id}`, { token: account.token });
      },
    ];
    const countsBefore = await counts();
    const clients = calls
      .flatMap((one) => [one, one])
      .map(async (one) => {
        while (!isOver) {
          asked += 1;
          await one().catch((error: Error) => failures.push(error.message.slice(0, 300)));
        }
      });
    try {
      for (const replica of replicas) {
        expect(await replica.product.stop()).toBe(0);
        replica.product = await startProduct(replica.settings);
        // Until the proxy sends it calls again.
        const answered = asked;
        await expect.poll(() => asked, { timeout: 60_000 }).toBeGreaterThan(answered + 300);
      }
    } finally {
      isOver = true;
      await Promise.all(clients);
      back();
      await balancer.stop();
    }
    expect(failures).toEqual([]);
    expect(asked).toBeGreaterThan(1_000);
    const countsAfter = await counts();
    expect(countsAfter.events - countsBefore.events).toBe(reported);
    expect(countsAfter.credentials - countsBefore.credentials).toBe(made.length);
  });
}

async function counts(): Promise<{ events: number; credentials: number }> {
  const [row] = await query<{ events: number; credentials: number }>(
    `SELECT (SELECT count(*)::int FROM usage_events WHERE team_id = $1) AS events,
      (SELECT count(*)::int FROM credentials WHERE team_id = $1) AS credentials`,
    [account.teamId],
  );
  return row ?? { events: 0, credentials: 0 };
}

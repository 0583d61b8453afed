import { expect, test } from "@playwright/test";
import { startPostgres, type EmbeddedPostgres } from "@/dev/postgres/start";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call } from "../support/api";
import { newDataDir } from "../support/data-dir";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { startOver } from "../support/one-product";
import { counted, event, report } from "../support/usage";

let postgres: EmbeddedPostgres | undefined;
test.beforeAll(async () => {
  postgres = await startPostgres(newDataDir(), "password");
});
test.afterAll(async () => {
  await postgres?.stop();
});

/** What makes a process's own clock wrong by so many milliseconds. */
const wrongBy = (offset: number): string =>
  `--import data:text/javascript,${encodeURIComponent(
    `const Real = Date; globalThis.Date = class extends Real {
      constructor(...given) { if (given.length === 0) super(Real.now() + ${offset}); else super(...given); }
      static now() { return Real.now() + ${offset}; }
      // Next makes a Date of its own out of what this one has itself.
      static parse = Real.parse; static UTC = Real.UTC;
    };`,
  )}`;

for (const minutes of [-10, 10]) {
  test(`a replica whose clock is ${minutes} minutes off counts current usage but none after a deletion, and is not ready`, async () => {
    const product = await startOver(postgres?.url ?? "", {
      NODE_OPTIONS: wrongBy(minutes * 60_000),
      RATE_LIMITS: "on",
    });
    try {
      const [{ began } = { began: new Date() }] = await query<{ began: Date }>("SELECT now() AS began");
      const owner = await signUp();
      const application = await createApplication(owner.token);
      const credentials = await createCredentials(owner.token, application.id);
      await counted([event(credentials.client_id)]);
      for (const table of [
        "users",
        "teams",
        "memberships",
        "applications",
        "credentials",
        "credential_secrets",
        "logins",
      ]) {
        const [made] = await query<{ off: number | null }>(
          `SELECT max(abs(extract(epoch FROM now() - created_at)))::float AS off FROM ${table} WHERE created_at > $1`,
          [began],
        );
        expect(made?.off, table).toBeLessThan(60);
      }
      const path = `/application/${application.id}/creds/${credentials.id}`;
      expect((await call("DELETE", path, { token: owner.token })).status).toBe(200);
      const [row] = await query<{ off: number }>(
        "SELECT abs(extract(epoch FROM now() - deleted_at))::float AS off FROM credentials WHERE id = $1",
        [credentials.id],
      );
      expect(row?.off).toBeLessThan(10);
      const later = event(credentials.client_id, { occurred_at: new Date(Date.now() + 60_000).toISOString() });
      expect((await report([later])).body).toMatchObject({ accepted: 0, rejected: [{ id: later.id }] });
      const ready = await fetch(`${productUrl()}/api/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.text()).toContain(`seconds ${minutes > 0 ? "ahead of" : "behind"} the database's`);
    } finally {
      await product.stop();
    }
  });

  test(`a replica whose clock is ${minutes} minutes off counts calls and wrong passwords as long as the others do`, async () => {
    const product = await startOver(postgres?.url ?? "", {
      NODE_OPTIONS: wrongBy(minutes * 60_000),
      RATE_LIMITS: "on",
    });
    try {
      await query("DELETE FROM limits.counters");
      const look = () => call("POST", "/team-exists", { body: { team: "x" } });
      expect((await look()).status).toBe(200);
      const { email, client } = await signUp();
      const attempt = () =>
        call("POST", "/login", {
          body: { grant_type: "password", username: email, password: "not-the-right-one", ...client },
        });
      for (let time = 0; time < 5; time++) await attempt();
      const running = await query<{ rule: string; seconds: number }>(
        `SELECT split_part(key, ':', 1) AS rule, (expire - extract(epoch FROM now()) * 1000)::float / 1000 AS seconds
         FROM limits.counters WHERE split_part(key, ':', 1) IN ('lookup-address', 'login-failures')`,
      );
      const seconds = Object.fromEntries(running.map(({ rule, seconds }) => [rule, seconds]));
      expect(seconds["lookup-address"]).toBeGreaterThan(0);
      expect(seconds["lookup-address"]).toBeLessThanOrEqual(60);
      expect(seconds["login-failures"]).toBeGreaterThan(86_000);
      expect(seconds["login-failures"]).toBeLessThanOrEqual(86_400);
      // Used up by the others: the window still runs, whatever this one's clock says.
      await query("UPDATE limits.counters SET points = 60 WHERE key LIKE 'lookup-address:%'");
      expect((await look()).status).toBe(429);
    } finally {
      await product.stop();
    }
  });
}

import { expect, test } from "@playwright/test";
import type pg from "pg";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { fixtureNames, readKnown, readStatements } from "../releases/fixtures";
import { restore } from "../releases/restore";
import { lossesBetween, shapeOf } from "../releases/shape";
import { clientAt } from "../support/client-at";
import { createApplication, createCredentials, signUp, verify } from "../support/accounts";
import { keepFromClosing } from "../support/billed-product";
import { setEnvironment } from "../support/environment";
import { migrate } from "../support/migrate";
import { startOver } from "../support/one-product";
import { startPrepared } from "../support/prepared-postgres";
import { expectAllThere, expectWaitingWorkDone } from "../support/upgraded";
import { counted, event, expectFolded } from "../support/usage";

// Each database in here was filled, and left in the middle of its work, by an earlier release: docs/decisions/0098-upgrades.md.
let postgres: EmbeddedPostgres;

test.beforeAll(async () => void (postgres = await startPrepared()));
test.afterAll(() => postgres.stop());

for (const name of fixtureNames) {
  test(`what release ${name} has left in its database goes on with this one`, { tag: "@thorough" }, async () => {
    const known = readKnown(name);
    const url = await restore(postgres.url, name);
    await migrate(url);
    // Nor does anything differ from a database that is new, which the Prisma schema describes (schema.spec.ts).
    expect(await clientAt(url, shapeOf)).toEqual(await clientAt(postgres.url, shapeOf));
    // What was used then is no month of today's Stripe, which doesn't know these customers.
    await clientAt(url, keepFromClosing);
    const product = await startOver(url, known.settings);
    const putBack = setEnvironment({ E2E_SERVICE_KEY: known.settings.SERVICE_KEY });
    try {
      await expectAllThere(known);
      await expectWaitingWorkDone(known);
      await expectNewThings();
      expect(product.output()).not.toMatch(/"level":[56]0/);
    } finally {
      putBack();
      await product.stop();
    }
  });
}

test(
  "migrations since the last release leave all that a replica of that release reads and writes",
  { tag: "@thorough" },
  async () => {
    const name = fixtureNames.at(-1) ?? "";
    const url = await restore(postgres.url, name);
    const before = await clientAt(url, shapeOf);
    const statements = readStatements(name);
    expect(statements.length).toBeGreaterThan(300);
    expect(await clientAt(url, (client) => refusedOf(client, statements))).toEqual([]);
    await migrate(url);
    expect(lossesBetween(before, await clientAt(url, shapeOf), readKnown(name).unused)).toEqual([]);
    expect(await clientAt(url, (client) => refusedOf(client, statements))).toEqual([]);
  },
);

test(
  "calls don't wait behind a migration that itself has to wait for a table that is in use",
  { tag: "@thorough" },
  async () => {
    // Many migrations change this table from there on.
    const url = await restore(postgres.url, fixtureNames[0] ?? "");
    let migrated: Promise<void> | undefined;
    await clientAt(url, async (user) => {
      await user.query("BEGIN; SELECT FROM public.credentials LIMIT 1");
      migrated = migrate(url);
      await clientAt(url, async (caller) => {
        const waiting = async () => {
          const { rowCount } = await caller.query(
            "SELECT FROM pg_locks WHERE NOT granted AND relation = 'public.credentials'::regclass",
          );
          return rowCount;
        };
        await expect.poll(waiting, { timeout: 60_000, intervals: [20] }).toBe(1);
        await caller.query("SET statement_timeout = '5s'");
        await caller.query("SELECT FROM public.credentials LIMIT 1");
        // It tries again, and does so as long as it has to.
        await expect.poll(waiting, { timeout: 10_000, intervals: [20] }).toBe(1);
      });
      await user.query("COMMIT");
    });
    await migrated;
  },
);

/** @returns those that PostgreSQL couldn't carry out in this database, and why; it only plans them */
async function refusedOf(client: pg.Client, statements: string[]): Promise<string[]> {
  const refused: string[] = [];
  for (const statement of statements) {
    await client
      .query(`EXPLAIN (GENERIC_PLAN) ${statement}`)
      .catch((error: Error) => refused.push(`${error.message}: ${statement}`));
  }
  return refused;
}

/** A team of today beside those of then. */
async function expectNewThings(): Promise<void> {
  const team = await signUp();
  const application = await createApplication(team.token);
  const credentials = await createCredentials(team.token, application.id);
  expect(await verify(credentials)).toMatchObject({ active: true });
  await counted([event(credentials.client_id), event(credentials.client_id, { metric: "messages", quantity: 5 })]);
  await expectFolded(team.teamId);
}

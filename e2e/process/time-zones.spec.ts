import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { createPool } from "@/lib/connections";
import { startOver } from "../support/one-product";
import { startPrepared } from "../support/prepared-postgres";
import type { Product } from "../support/product";
import { walkThroughTimes } from "../support/times-smoke";
import { moveAbroad } from "../support/zones";

let postgres: EmbeddedPostgres | undefined;
let product: Product | undefined;
test.beforeAll(async () => {
  postgres = await startPrepared();
  // A role's zone is stronger than its database's.
  await moveAbroad(postgres.url, "Asia/Kolkata");
  product = await startOver(postgres.url, { TZ: "America/New_York" });
});
test.afterAll(async () => {
  await product?.stop();
  await postgres?.stop();
});

test(
  "times are the same in any time zone of the process, the database and its role",
  { tag: "@thorough" },
  async () => {
    await walkThroughTimes();
  },
);

test(
  "a connection reads and writes dates and times in UTC, whatever the time zone of the process",
  { tag: "@thorough" },
  async () => {
    const zone = process.env.TZ;
    const pool = createPool({ connectionString: postgres?.url ?? "", max: 1 });
    try {
      for (const TZ of ["America/New_York", "Asia/Kolkata", "UTC"]) {
        process.env.TZ = TZ;
        const { rows } = await pool.query(
          `SELECT $1::date::text AS day, $2::date AS read, $3::timestamp AS bare, $1::timestamptz::text AS text,
          current_setting('TimeZone') AS zone`,
          [new Date("2026-03-01T00:00:00Z"), "2026-03-01", "2026-03-01 12:00"],
        );
        expect(rows[0], TZ).toEqual({
          day: "2026-03-01",
          read: new Date("2026-03-01T00:00:00Z"),
          bare: new Date("2026-03-01T12:00:00Z"),
          text: "2026-03-01 00:00:00+00",
          zone: "UTC",
        });
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
      await pool.end();
    }
  },
);

import { spawnSync } from "node:child_process";

const hasPgBouncer = spawnSync("pgbouncer", ["--version"]).status === 0;

/** What the whole API is tested in once more, as `e2e/support/global-setup.ts` makes it; or why that is left out here. */
export const circumstances = [
  { name: "in other time zones", env: { E2E_ZONE: "Asia/Kolkata", TZ: "America/New_York" } },
  {
    name: "behind PgBouncer",
    env: { E2E_PGBOUNCER: "1" },
    ...(hasPgBouncer ? {} : { missing: "pgbouncer isn't installed here, so this is skipped" }),
  },
];

// `npm run release-fixture`: keeps what a database of this release looks like, so that tests can upgrade it from then on:
// docs/decisions/0098-upgrades.md. `--name 0.2.0` names it, and `--commit` takes another commit than the newest.
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";
import { orFail, SetupError } from "../../scripts/setup/fail.mjs";
import { root } from "../../scripts/setup/root.mjs";

process.chdir(root);
const { values } = parseArgs({ options: { name: { type: "string" }, commit: { type: "string", default: "HEAD" } } });
register();
await orFail("Can't keep the release", async () => {
  const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();
  if (values.commit === "HEAD" && git("status", "--porcelain")) {
    throw new SetupError("commit your changes first: what is kept is a commit");
  }
  const { findServer } = await import("./server.ts");
  const server = findServer();
  if (!server) throw new SetupError("install PostgreSQL with its pg_dump, as in: apt-get install postgresql");
  const { makeFixture } = await import("./make-fixture.ts");
  const commit = git("rev-parse", values.commit);
  const folder = await makeFixture({ commit, server, name: values.name ?? commit.slice(0, 7) });
  console.log(`Kept in ${folder}. Commit it.`);
  process.exit(0);
});

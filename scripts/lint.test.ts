import { spawnSync } from "node:child_process";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const eslint = new ESLint();

const complaints = async (results: Promise<ESLint.LintResult[]>) =>
  (await results).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));

/** Looks at files that a common run leaves out. */
const oxlint = (fixture: string) =>
  spawnSync("node_modules/.bin/oxlint", [`scripts/fixtures/${fixture}`], { encoding: "utf8" });

test("two files that import each other are reported, and so are two that only know each other's types", () => {
  const { stdout, status } = oxlint("circle");
  expect(stdout.match(/import\(no-cycle\)/g)).toHaveLength(4);
  expect(status).toBe(1);
});

test("raw HTML and code that is made of text are reported", () => {
  const { stdout, status } = oxlint("danger");
  expect(stdout.match(/\b(no-danger|no-eval|no-new-func)\)/g)?.sort()).toEqual([
    "no-danger)",
    "no-eval)",
    "no-new-func)",
  ]);
  expect(status).toBe(1);
});

test("a pool or a connection that isn't made by lib/connections.ts is reported", () => {
  const { stdout, status } = oxlint("pool");
  expect(stdout.match(/no-restricted-properties/g)).toHaveLength(2);
  expect(status).toBe(1);
});

test.each([
  ["lib/contract/planted.ts", "@/lib/domain/actor"],
  ["lib/contract/planted.ts", "@/lib/db"],
  ["lib/planted.ts", "@/lib/http/respond"],
  ["lib/auth/planted.ts", "@/lib/limits/limiter"],
  ["lib/limits/planted.ts", "@/lib/domain/actor"],
  ["lib/integrations/planted.ts", "@/lib/domain/actor"],
  ["lib/domain/planted.ts", "@/lib/http/source"],
  ["lib/domain/teams/planted.ts", "@/lib/domain/members/list-users"],
  ["lib/domain/users/planted.ts", "@/lib/domain/invites/send-invite"],
  ["lib/domain/invites/planted.ts", "@/lib/domain/members/list-users"],
  ["lib/jobs/planted.ts", "@/lib/http/source"],
  ["lib/http/planted.ts", "@/lib/session/page"],
  ["lib/docs/planted.ts", "@/lib/session/page"],
  ["lib/session/planted.ts", "@/lib/server/boot"],
  ["lib/server/planted.ts", "@/dev/stand-ins"],
  ["lib/browser/planted.ts", "@/lib/domain/actor"],
  ["lib/later/planted.ts", "@/lib/browser/api"],
  ["components/ui/planted.tsx", "@/lib/browser/api"],
  ["components/patterns/planted.tsx", "@/components/team/role-cards"],
  ["components/billing/planted.tsx", "@/components/team/role-cards"],
  ["components/team/planted.tsx", "@/lib/db"],
  ["app/planted.tsx", "@/lib/server/boot"],
  ["app/planted.tsx", "@/dev/stand-ins"],
  ["lib/planted.tsx", "@/lib/http/respond"],
  ["lib/domain/planted.mts", "@/lib/http/source"],
  ["lib/errors.ts", "@/lib/db"],
  ["app/api/planted/route.ts", "@/components/ui/button"],
  ["instrumentation.ts", "@/dev/stand-ins"],
])("%s may not import %s", async (filePath, imported) => {
  const linted = eslint.lintText(`import * as planted from "${imported}";\n\nexport { planted };\n`, { filePath });
  expect(await complaints(linted)).toContain("import-x/no-restricted-paths");
});

test.each([
  ["a lock", "lib/domain/planted.ts", "await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${id} FOR UPDATE`;"],
  ["a lock", "lib/jobs/planted.ts", 'await client.query("SELECT 1 FROM teams FOR NO KEY UPDATE OF teams");'],
  ["a job", "lib/domain/planted.ts", "await client.query(\"SELECT jobs.add_job('collect-invoces')\");"],
  ["a job", "lib/domain/planted.ts", "await tx.$executeRaw`INSERT INTO jobs._private_jobs DEFAULT VALUES`;"],
  ["a job", "app/planted.ts", "await client.query(`SELECT ${schema}.add_jobs($1)`);"],
])("%s by an SQL statement in %s is reported", async (_, filePath, text) => {
  expect(await complaints(eslint.lintText(`${text}\n`, { filePath }))).toEqual(["ours/sql-at-home"]);
});

test("a statement that skips rows which others have locked waits for nobody, and so may stand anywhere", async () => {
  const text = 'await client.query("SELECT 1 FROM logins FOR UPDATE SKIP LOCKED");\n';
  expect(await complaints(eslint.lintText(text, { filePath: "lib/jobs/planted.ts" }))).toEqual([]);
});

test("the domain can't enqueue jobs past the queue", async () => {
  const linted = eslint.lintText('export { quickAddJob } from "graphile-worker";\n', {
    filePath: "lib/domain/planted.ts",
  });
  expect(await complaints(linted)).toEqual(["no-restricted-imports"]);
});

test("no comment switches a rule off", async () => {
  const text = '/* eslint-disable */\nimport * as planted from "@/lib/http/respond";\n\nexport { planted };\n';
  expect(await complaints(eslint.lintText(text, { filePath: "lib/domain/planted.ts" }))).toContain(
    "import-x/no-restricted-paths",
  );
});

test("an allowed import passes", async () => {
  const linted = eslint.lintText('import type { Actor } from "@/lib/domain/actor";\n\nexport type Planted = Actor;\n', {
    filePath: "lib/http/planted.ts",
  });
  expect(await complaints(linted)).toEqual([]);
});

test("an endpoint may not use what only Next has", async () => {
  const linted = eslint.lintText('import { headers } from "next/headers";\n\nexport { headers };\n', {
    filePath: "app/api/planted/route.ts",
  });
  expect(await complaints(linted)).toEqual(["no-restricted-imports"]);
});

test("a link to a page of ours is the one that fetches no page that nobody points at", async () => {
  const lint = (filePath: string) =>
    complaints(eslint.lintText('import Link from "next/link";\n\nexport { Link };\n', { filePath }));
  expect(await lint("components/team/planted.tsx")).toEqual(["no-restricted-imports"]);
  expect(await lint("app/(portal)/planted.tsx")).toEqual(["no-restricted-imports"]);
  expect(await lint("components/ui/link.tsx")).toEqual([]);
});

test("a page gets no schema, and may know its types", async () => {
  const lint = (text: string) => complaints(eslint.lintText(text, { filePath: "components/team/planted.tsx" }));
  for (const spelling of ["@/lib/contract/users", "../../lib/contract/users", "@/lib/contract/users.js", "zod"]) {
    expect(await lint(`import { userBody } from "${spelling}";\n\nexport { userBody };\n`)).toContain(
      "@typescript-eslint/no-restricted-imports",
    );
  }
  expect(
    await lint('import type { userBody } from "@/lib/contract/users";\n\nexport type Planted = typeof userBody;\n'),
  ).toEqual([]);
});

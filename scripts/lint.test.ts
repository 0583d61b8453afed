import { spawnSync } from "node:child_process";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

const eslint = new ESLint();

const complaints = async (results: Promise<ESLint.LintResult[]>) =>
  (await results).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));

/** Looks at files that a common run leaves out. */
const oxlint = (fixture: string) =>
  spawnSync("npx", ["--no-install", "oxlint", `scripts/fixtures/${fixture}`], { encoding: "utf8" });

test("two files that import each other are reported", () => {
  const { stdout, status } = oxlint("circle");
  expect(stdout.match(/import\(no-cycle\)/g)).toHaveLength(2);
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
])("%s may not import %s", async (filePath, imported) => {
  const linted = eslint.lintText(`import * as planted from "${imported}";\n\nexport { planted };\n`, { filePath });
  expect(await complaints(linted)).toContain("import-x/no-restricted-paths");
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
  expect(await lint('import { userBody } from "@/lib/contract/users";\n\nexport { userBody };\n')).toEqual([
    "@typescript-eslint/no-restricted-imports",
  ]);
  expect(
    await lint('import type { userBody } from "@/lib/contract/users";\n\nexport type Planted = typeof userBody;\n'),
  ).toEqual([]);
});

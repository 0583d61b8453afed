// The rules that are our own: who may import whom, and what is asked of which library. All that is the same everywhere is in
// .oxlintrc.json, which takes a tenth of the time.
import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import plugin from "@typescript-eslint/eslint-plugin";
import parser from "@typescript-eslint/parser";
import { defineConfig, globalIgnores } from "eslint/config";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";

/** Files of lib/ that both the server and the browser may use. */
const forBrowsers = [
  "card-name",
  "tax-row",
  "errors",
  "device-name",
  "full-name",
  "money",
  "password-core",
  "password-form",
  "password-rule",
  "paths",
  "permissions",
  "scopes",
].map((name) => `lib/${name}.ts`);
const libFiles = readdirSync("lib")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `lib/${name}`);
const parts = [
  "components/ui",
  "components/patterns",
  "lib/browser",
  "lib/contract",
  "lib/format",
  "lib/later",
  "lib/view",
  ...forBrowsers,
];

/**
 * Who may import whom: docs/architecture.md. Each room may use itself, packages, and what is named here; nothing else. Rooms that are
 * not here (`e2e`, `bench`, `scripts`, `dev`) stand above all others: nobody imports them.
 */
const rooms = {
  "lib/*.{ts,tsx,js,mjs}": [...libFiles, "lib/contract", "lib/generated"],
  "lib/contract": forBrowsers,
  "lib/later": [],
  "lib/auth": [...libFiles],
  "lib/limits": [...libFiles, "lib/auth", "lib/contract"],
  "lib/integrations": [...libFiles, "lib/contract"],
  "lib/domain": [
    ...libFiles,
    "lib/auth",
    "lib/contract",
    "lib/generated",
    "lib/integrations",
    "lib/limits",
    "lib/queue",
  ],
  "lib/queue": [...libFiles, "lib/auth", "lib/integrations"],
  "lib/jobs": [...libFiles, "lib/auth", "lib/contract", "lib/domain", "lib/integrations", "lib/queue"],
  "lib/http": [...libFiles, "lib/auth", "lib/contract", "lib/domain", "lib/limits"],
  "lib/docs": [...libFiles, "lib/contract", "lib/http"],
  "lib/session": [...libFiles, "lib/auth", "lib/contract", "lib/domain", "lib/http", "lib/view"],
  "lib/server": [
    ...libFiles,
    "lib/auth",
    "lib/contract",
    "lib/domain",
    "lib/http",
    "lib/jobs",
    "lib/limits",
    "lib/queue",
    "lib/session/portal-paths.ts",
  ],

  "lib/format": ["lib/contract", ...forBrowsers],
  "lib/view": ["lib/contract", ...forBrowsers],
  "lib/browser": ["lib/contract", "lib/later", "lib/view", ...forBrowsers],
  "lib/palette": ["lib/browser", "lib/contract", ...forBrowsers],
  "components/ui": ["lib/later"],
  "components/patterns": parts,
  "components/account": parts,
  "components/application-users": [...parts, "components/team"],
  "components/applications": parts,
  "components/audit-log": parts,
  "components/billing": parts,
  "components/api-clients": parts,
  "components/credentials": [...parts, "components/applications"],
  "components/dashboard": [...parts, "components/applications", "components/audit-log", "components/usage"],
  "components/docs": [...parts, "lib/docs"],
  "components/grants": parts,
  "components/invite": [...parts, "components/account"],
  "components/kitchen-sink": [...parts, "components/applications", "components/usage"],
  "components/key-safety": [...parts, "components/applications", "components/credentials", "components/tokens"],
  "components/landing": parts,
  "components/layout": [...parts, "components/account", "components/team", "lib/palette"],
  "components/monitoring": [...parts, "components/applications", "components/usage"],
  "components/operator": [...parts, "components/billing"],
  "components/second-factor": parts,
  "components/sessions": parts,
  "components/settings": [...parts, "components/account"],
  "components/team": parts,
  "components/tokens": parts,
  "components/usage": parts,

  app: [
    "components",
    "lib/auth/portal-cookie.ts",
    "lib/browser",
    "lib/contract",
    "lib/docs",
    "lib/domain",
    "lib/http",
    "lib/integrations",
    "lib/palette",
    "lib/session",
    "lib/view",
    ...libFiles,
  ],
  "instrumentation.ts": ["lib/http/page-visit.ts"],
  "proxy.ts": [
    "lib/auth/cookie-names.ts",
    "lib/env.ts",
    "lib/paths.ts",
    "lib/session/page-policy.ts",
    "lib/session/path-header.ts",
    "lib/session/portal-paths.ts",
  ],
};

const above = ["bench", "deploy", "dev", "docs", "e2e", "node_modules", "prisma", "public", "scripts", "sdk"];
const unlisted = [".", "lib", "components"]
  .flatMap((parent) =>
    readdirSync(parent, { withFileTypes: true }).map((entry) => [entry, `${parent}/${entry.name}`.replace("./", "")]),
  )
  .filter(([entry, room]) => {
    // A component stands in a room, and so does what Next finds by its name alone.
    if (!entry.isDirectory())
      return /^(components\/[^/]+|[^/]+)\.[cm]?[jt]sx?$/.test(room) && !/\.config\.|\.d\.ts$/.test(room);
    return !room.startsWith(".") && ![...above, "app", "components", "lib", "lib/generated"].includes(room);
  })
  .filter(([, room]) => !rooms[room]);
if (unlisted.length > 0) throw new Error(`Say who may import whom: ${unlisted.map(([, room]) => room).join(", ")}`);

const zones = Object.entries(rooms).map(([room, may]) => ({
  target: `./${room}`,
  from: "./",
  except: [...new Set(["node_modules", ...(room.startsWith("lib/*") ? [] : [room]), ...may])],
  message: `${room} may not use this: docs/architecture.md says who may use whom.`,
}));

zones.push({
  target: forBrowsers.map((file) => `./${file}`),
  from: "./",
  except: ["node_modules", "lib/contract", ...forBrowsers],
  message: "Pages have this file: it may use what pages may have.",
});

zones.push({
  target: "./app/api",
  from: ["./components", "./lib/browser", "./lib/docs", "./lib/palette", "./lib/view"],
  message: "Endpoints know nothing of pages.",
});

/** Whose rooms in the domain lie on top of each other: each may use those before it. */
const people = ["teams", "users", "invites", "members"];
for (const [at, room] of people.entries()) {
  const upper = people.slice(at + 1);
  if (upper.length === 0) continue;
  zones.push({
    target: `./lib/domain/${room}`,
    from: upper.map((other) => `./lib/domain/${other}`),
    message: `${room} are below ${upper.join(" and ")}: docs/architecture.md.`,
  });
}

/** Modules of the contract that make schemas, and so bring zod along. */
const schemas = readdirSync("lib/contract").filter(
  (name) => !name.endsWith(".test.ts") && readFileSync(`lib/contract/${name}`, "utf8").includes('from "zod"'),
);

/** SQL that stands in one place. The other files that have some say why. */
const homes = [
  {
    sql: /\bFOR (UPDATE|NO KEY UPDATE|SHARE|KEY SHARE)\b(?!.*SKIP LOCKED)/s,
    message: "Lock rows by lib/domain/locks.ts, which knows the order.",
    in: [
      "lib/domain/locks.ts",
      "lib/domain/application-users/application-user-rows.ts",
      "lib/domain/authentication/exchange-token.ts",
      "lib/domain/authentication/end-logins.ts",
      "lib/domain/authentication/open-login.ts",
      "lib/domain/billing/budgets/check-budgets.ts",
      "lib/domain/billing/closing/close-teams.ts",
      "lib/domain/grants/exchange-device-code.ts",
      "lib/domain/grants/exchange-grant-refresh.ts",
      "lib/domain/invites/pending-invite.ts",
    ],
  },
  {
    sql: /\badd_jobs?\b|\b_private_(jobs|tasks)\b/,
    message: "Enqueue jobs by lib/queue/enqueue.ts, which knows what they are told.",
    in: ["lib/queue/enqueue.ts", "lib/server/watch/backlog.ts", "lib/jobs/open-payload.ts"],
  },
];

/** @type {import("eslint").Rule.RuleModule} */
const sqlAtHome = {
  create(context) {
    const file = relative(import.meta.dirname, context.filename);
    const look = (node, text) => {
      for (const { sql, message, in: files } of homes) {
        if (!files.includes(file) && sql.test(text)) context.report({ node, message });
      }
    };
    return {
      Literal: (node) => look(node, String(node.value)),
      TemplateLiteral: (node) => look(node, node.quasis.map(({ value }) => value.raw).join("")),
    };
  },
};

export default defineConfig([
  // What is forbidden here has no exceptions but those in this file.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  // Rooms that stand above all others may use all of them.
  globalIgnores([".*/", "bench/", "dev/", "e2e/", "lib/generated/", "next-env.d.ts", "scripts/", "sdk/", "*.config.*"]),
  {
    files: ["**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}"],
    languageOptions: { parser },
    plugins: { "import-x": importX, "@typescript-eslint": plugin },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: { "import-x/no-restricted-paths": ["error", { zones }] },
  },
  {
    // Types alone: docs/decisions/0017-code-that-comes-later.md. `*-form-body` are fetched when somebody begins to type.
    files: ["components/**", "lib/browser/**", "lib/format/**", "lib/palette/**", "lib/view/**"],
    ignores: ["**/*.test.{ts,tsx}", "**/*-form-body.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              // In any spelling of the path.
              regex: `(^zod(/|$)|/contract/(${schemas.map((name) => name.replace(/\.ts$/, "")).join("|")})(\\.[jt]s)?$)`,
              allowTypeImports: true,
              message: "This brings zod into the page: docs/decisions/0017-code-that-comes-later.md.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["app/**", "components/**"],
    ignores: ["components/ui/link.tsx"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "next/link", message: "components/ui/link.tsx fetches no page that nobody points at." }] },
      ],
    },
  },
  // A test may look at its room from above.
  { files: ["**/*.test.{ts,tsx}"], rules: { "import-x/no-restricted-paths": "off" } },
  {
    // Only env.ts reads the environment; the process's start fills it in.
    files: ["app/**", "components/**", "lib/**", "instrumentation.ts", "proxy.ts"],
    ignores: ["lib/env.ts", "lib/server/**", "**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Read settings from lib/env.ts.",
        },
      ],
    },
  },
  {
    // In production no call goes through Next: docs/decisions/0050-one-road.md.
    files: ["app/api/**", "lib/domain/**", "lib/http/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^next($|/)", message: "Endpoints are answered without Next." },
            { regex: "^graphile-worker($|/)", message: "Enqueue jobs by lib/queue/enqueue.ts." },
          ],
        },
      ],
    },
  },
  {
    // Replicas whose clocks differ must agree on what is over: docs/decisions/0044-one-clock.md.
    files: ["lib/domain/**", "lib/jobs/**", "lib/limits/**", "lib/session/**", "lib/integrations/**"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Read settings from lib/env.ts.",
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Ask lib/database-time.ts what time it is.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "Ask lib/database-time.ts what time it is.",
        },
      ],
    },
  },
  {
    files: ["app/**", "lib/**"],
    ignores: ["lib/generated/**", "**/*.test.ts"],
    plugins: { ours: { rules: { "sql-at-home": sqlAtHome } } },
    rules: { "ours/sql-at-home": "error" },
  },
]);

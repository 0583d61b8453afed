// The rules that are our own: who may import whom, and what is asked of which library. All that is the same everywhere is in
// .oxlintrc.json, which takes a tenth of the time.
import { readdirSync, readFileSync } from "node:fs";
import plugin from "@typescript-eslint/eslint-plugin";
import parser from "@typescript-eslint/parser";
import { defineConfig, globalIgnores } from "eslint/config";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";

/** Files of lib/ that both the server and the browser may use. */
const forBrowsers = [
  "errors",
  "full-name",
  "money",
  "password-core",
  "password-form",
  "password-rule",
  "paths",
  "permissions",
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
  "lib/*.ts": [...libFiles, "lib/contract", "lib/generated"],
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
  "components/invite": [...parts, "components/account"],
  "components/kitchen-sink": [...parts, "components/applications", "components/usage"],
  "components/landing": parts,
  "components/layout": [...parts, "components/account", "components/team", "lib/palette"],
  "components/monitoring": [...parts, "components/applications", "components/usage"],
  "components/second-factor": parts,
  "components/sessions": parts,
  "components/settings": [...parts, "components/account"],
  "components/team": parts,
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
  "proxy.ts": ["lib/auth/cookie-names.ts", "lib/paths.ts", "lib/session/path-header.ts"],
};

const unlisted = ["lib", "components"]
  .flatMap((parent) => readdirSync(parent, { withFileTypes: true }).map((entry) => [entry, `${parent}/${entry.name}`]))
  .filter(([entry, room]) => entry.isDirectory() && room !== "lib/generated" && !rooms[room]);
if (unlisted.length > 0) throw new Error(`Say who may import whom: ${unlisted.map(([, room]) => room).join(", ")}`);

const zones = Object.entries(rooms).map(([room, may]) => ({
  target: `./${room}`,
  from: "./",
  except: [...new Set(["node_modules", ...(room === "lib/*.ts" ? [] : [room]), ...may])],
  message: `${room} may not use this: docs/architecture.md says who may use whom.`,
}));

/** Whose rooms in the domain lie on top of each other: each may use those before it. */
const people = ["teams", "users", "invites", "members"];
for (const [at, room] of people.entries()) {
  const above = people.slice(at + 1);
  if (above.length === 0) continue;
  zones.push({
    target: `./lib/domain/${room}`,
    from: above.map((other) => `./lib/domain/${other}`),
    message: `${room} are below ${above.join(" and ")}: docs/architecture.md.`,
  });
}

/** Modules of the contract that make schemas, and so bring zod along. */
const schemas = readdirSync("lib/contract").filter(
  (name) => !name.endsWith(".test.ts") && readFileSync(`lib/contract/${name}`, "utf8").includes('from "zod"'),
);

export default defineConfig([
  // Rooms that stand above all others may use all of them.
  globalIgnores([".*/", "bench/", "dev/", "e2e/", "lib/generated/", "next-env.d.ts", "scripts/", "sdk/", "*.config.*"]),
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
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
          paths: schemas.map((name) => ({
            name: `@/lib/contract/${name.replace(/\.ts$/, "")}`,
            allowTypeImports: true,
            message: "This brings zod into the page: docs/decisions/0017-code-that-comes-later.md.",
          })),
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
    files: ["app/**", "components/**", "lib/**", "proxy.ts"],
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
        { patterns: [{ regex: "^next($|/)", message: "Endpoints are answered without Next." }] },
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
]);

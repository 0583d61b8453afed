import { defineConfig, globalIgnores } from "eslint/config";
import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";

/** Who may import whom: docs/architecture.md. Each floor names what it must not reach up or across to. */
const zone = (target, from, message) => ({ target, from, message });

const zones = [
  zone(
    "./lib/contract",
    ["./lib/domain", "./lib/http", "./lib/auth", "./lib/db.ts", "./lib/env.ts"],
    "The contract knows nobody.",
  ),
  zone("./lib/auth", ["./lib/domain", "./lib/http", "./lib/session"], "lib/auth is below the use cases."),
  zone("./lib/domain", ["./lib/http", "./lib/session", "./lib/client", "./lib/server"], "A use case knows no HTTP."),
  zone("./lib/domain", ["./app", "./components"], "A use case knows no page."),
  zone("./lib/http", ["./app", "./components", "./lib/client", "./lib/server"], "lib/http is below the routes."),
  zone(
    "./lib/client",
    ["./lib/domain", "./lib/http", "./lib/auth", "./lib/session", "./lib/server", "./lib/db.ts", "./lib/env.ts"],
    "The browser gets none of the server.",
  ),
  zone(
    "./components",
    [
      "./lib/domain",
      "./lib/http",
      "./lib/auth",
      "./lib/session",
      "./lib/server",
      "./lib/db.ts",
      "./lib/env.ts",
      "./app",
    ],
    "The browser gets none of the server.",
  ),
  zone(
    "./components/ui",
    [
      "./components/patterns",
      "./components/layout",
      "./components/applications",
      "./components/credentials",
      "./components/account",
      "./lib/contract",
      "./lib/client",
    ],
    "Primitives know no word of our domain.",
  ),
  zone("./lib", ["./app", "./components", "./e2e"], "Libraries don't know who uses them."),
  zone(["./app", "./components"], ["./dev", "./e2e", "./prisma/seed"], "Product code does not know its stand-ins."),
];

export default defineConfig([
  globalIgnores([".next/", ".test/", ".cache/", ".data/", "lib/generated/", "client/schema.ts", "next-env.d.ts"]),
  ...nextVitals,
  ...nextTypescript,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "no-console": "error",
      "import/no-anonymous-default-export": "off",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["scripts/**", "lib/server/**", "e2e/**", "bench/**"], rules: { "no-console": "off" } },
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
]);

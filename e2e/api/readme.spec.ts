import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { unique } from "../support/accounts";
import { productUrl, serviceKey } from "../support/environment";

const shellBlocks = [...readFileSync("README.md", "utf8").matchAll(/```sh\n([\s\S]*?)```/g)].map(
  ([, block]) => block ?? "",
);

test("the README's commands, pasted in order, lead from nothing to verified credentials", () => {
  // The address is our example everywhere: others that send examples may have come first.
  const walk = ["/creds/check", "/creds/verify"]
    .map((call) => shellBlocks.find((block) => block.includes(call)) ?? "")
    .join("\n")
    .replaceAll("ada@example.com", `ada-${unique()}@example.com`);
  const output = execFileSync("bash", ["-eu"], {
    input: walk,
    encoding: "utf8",
    env: { ...process.env, API: `${productUrl()}/api`, SERVICE_KEY: serviceKey() },
  });
  const [team, check, verification] = output.replaceAll("}{", "}\n{").split("\n");
  expect(JSON.parse(team ?? "")).toMatchObject({ team_name: "Acme" });
  expect(JSON.parse(check ?? "")).toMatchObject({ active: true, application: { name: "Support chat" } });
  expect(JSON.parse(verification ?? "")).toMatchObject({ active: true, environment: "production" });
});

test("every npm command in the README exists", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...readFileSync("README.md", "utf8").matchAll(/npm (?:run )?(start|test|[a-z:]+)\b/g)].map(
    ([, name]) => name,
  );
  expect(named.length).toBeGreaterThan(3);
  // `npm ci` is npm's own.
  for (const name of named.filter((name) => name !== "ci")) expect(Object.keys(scripts)).toContain(name);
});

/** What OpenTelemetry's library reads by itself, of what the example has: docs/decisions/0097-traces.md. */
const itsLibrarysOwn = [
  "OTEL_EXPORTER_OTLP_HEADERS",
  "OTEL_PROPAGATORS",
  "OTEL_RESOURCE_ATTRIBUTES",
  "OTEL_SERVICE_NAME",
];

test("the example settings file lists exactly the settings that the product knows", () => {
  const source = readFileSync("lib/env.ts", "utf8");
  const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== "NODE_ENV");
  const example = [...readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(example.sort()).toEqual([...known, ...itsLibrarysOwn].sort());
});

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { unique } from "../support/accounts";
import { productUrl, serviceKey } from "../support/environment";

const shellBlocks = [...readFileSync("README.md", "utf8").matchAll(/```sh\n([\s\S]*?)```/g)].map(
  ([, block]) => block ?? "",
);

test("the README's lines, pasted in order, go from nothing to a verified key", () => {
  // The address is our example everywhere: others that send examples may have come first.
  const walk = shellBlocks
    .find((block) => block.includes("/creds/verify"))
    ?.replaceAll("ada@example.com", `ada-${unique()}@example.com`);
  const output = execFileSync("bash", ["-eu"], {
    input: walk,
    encoding: "utf8",
    env: { ...process.env, API: `${productUrl()}/api`, SERVICE_KEY: serviceKey() },
  });
  const [team, verification] = output.split("}{").map((part) => `{${part.replace(/^\{|\}$/g, "")}}`);
  expect(JSON.parse(team ?? "")).toMatchObject({ team_name: "Acme" });
  expect(JSON.parse(verification ?? "")).toMatchObject({ active: true, environment: "production" });
});

test("its other commands are scripts that exist", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...readFileSync("README.md", "utf8").matchAll(/npm (?:run )?(start|test|[a-z:]+)\b/g)].map(
    ([, name]) => name,
  );
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test("each setting of the example file is one the product knows, and none is missing", () => {
  const source = readFileSync("lib/env.ts", "utf8");
  const known = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== "NODE_ENV");
  const example = [...readFileSync(".env.example", "utf8").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(example.sort()).toEqual(known.sort());
});

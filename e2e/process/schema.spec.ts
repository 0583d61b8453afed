import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { databaseUrl } from "../support/environment";

test("the migrations create exactly the tables that the Prisma schema describes", () => {
  const diff = execFileSync(
    process.execPath,
    [
      "node_modules/prisma/build/index.js",
      "migrate",
      "diff",
      "--from-config-datasource",
      "--to-schema",
      "prisma",
      "--script",
    ],
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: databaseUrl() } },
  );
  expect(diff.trim()).toBe("-- This is an empty migration.");
});

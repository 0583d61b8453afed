import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { productUrl } from "../support/environment";

test("Java's own HTTP client gets the expected answer to every call with its default settings", async () => {
  test.skip(!process.env.FULL, "Starting Java takes seconds: npm run test:full has it.");
  test.skip(
    spawnSync("javac", ["-version"]).status !== 0,
    "No JDK is installed here, so there is no Java client to try.",
  );
  test.slow();
  const { stdout } = await promisify(execFile)("java", ["e2e/support/java/Calls.java", productUrl()]);
  expect(stdout.trim().split("\n")).toEqual([
    "200 HTTP_1_1 /login",
    "200 HTTP_1_1 /api/health",
    "200 HTTP_1_1 /api/health",
    "404 HTTP_1_1 /api/nothing",
    "200 HTTP_1_1 /docs",
    "200 HTTP_1_1 /api/team-exists",
    "400 HTTP_1_1 /api/team-exists",
    "400 HTTP_1_1 /api/team-exists",
  ]);
});

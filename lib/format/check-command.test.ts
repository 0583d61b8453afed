import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { checkCommand } from "./check-command";

const words = (line: string) =>
  execFileSync("sh", ["-c", line.replace(/^curl/, "printf '%s\\n'")], { encoding: "utf8" })
    .trimEnd()
    .split("\n");

test("a shell reads the check command word for word, whatever the secret contains", () => {
  for (const secret of ["dbf_sandbox_aB9", "it's", "a b", "$HOME", "`id`", 'a"b', "a;b", "a\\b", "*"]) {
    expect(words(checkCommand("https://portal.example", "sandbox_1", secret))).toEqual([
      "-X",
      "POST",
      "https://portal.example/api/creds/check",
      "-u",
      `sandbox_1:${secret}`,
    ]);
  }
});

test("real credentials need no quotes, since quoting differs between shells", () => {
  expect(checkCommand("http://localhost:3000", "sandbox_aB9", "dbf_sandbox_aB9")).toBe(
    "curl -X POST http://localhost:3000/api/creds/check -u sandbox_aB9:dbf_sandbox_aB9",
  );
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actionInWords, auditActions } from "./action-words";

describe("actionInWords", () => {
  it.each([
    ["application.created", "Created application"],
    ["credential.rotated", "Rotated credentials"],
    ["client.deleted", "Revoked API client"],
    ["user.password_reset", "Reset password"],
    ["payment_method.added", "Added payment method"],
    ["strange", "Strange"],
  ])("%s is %s", (action, words) => expect(actionInWords(action)).toBe(words));
});

describe("auditActions", () => {
  it("has each action that a use case records, so that the log can be filtered by it", () => {
    const files = readdirSync("lib/domain", { recursive: true, encoding: "utf8" }).filter((name) => /\.ts$/.test(name));
    const lines = files.flatMap((name) => readFileSync(`lib/domain/${name}`, "utf8").split("\n"));
    const recorded = lines
      .filter((line) => /\baction\b/.test(line))
      .flatMap((line) => [...line.matchAll(/"([a-z_]+\.[a-z_]+)"/g)].map(([, action]) => action));
    expect(recorded).toContain("application.created");
    expect(recorded.filter((action) => !(auditActions as readonly (string | undefined)[]).includes(action))).toEqual(
      [],
    );
  });
});

import { describe, expect, it } from "vitest";
import { codeTokens } from "./code-tokens";

const marked = (code: string) =>
  codeTokens(code)
    .filter(({ kind }) => kind !== "plain")
    .map(({ kind, text }) => [kind, text.trim()]);

describe("codeTokens", () => {
  it("keeps every character of the code", () => {
    const code = `# why\ncurl https://a.example/b \\\n  -d '{\n "a": true }' // end`;
    expect(
      codeTokens(code)
        .map(({ text }) => text)
        .join(""),
    ).toBe(code);
  });

  it("tells keys from strings", () => {
    expect(marked(`{"active": true, "environment": "sandbox"}`)).toEqual([
      ["key", `"active"`],
      ["name", "true"],
      ["key", `"environment"`],
      ["string", `"sandbox"`],
    ]);
  });

  it("doesn't mistake the slashes of a URL for a comment", () => {
    expect(marked("curl https://a.example/b")).toEqual([["name", "curl"]]);
    expect(marked("call(); // why")).toEqual([["comment", "// why"]]);
  });
});

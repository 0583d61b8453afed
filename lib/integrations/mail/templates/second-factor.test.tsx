import { render } from "react-email";
import { expect, test } from "vitest";
import PasswordChanged from "./password-changed";
import SecondFactor, { type SecondFactorProps } from "./second-factor";

const around = {
  firstName: "Ida",
  publicUrl: "https://portal.example.com",
  contact: { uri: "mailto:security@example.com", text: "security@example.com" },
};
const textOf = async (what: SecondFactorProps["what"]) =>
  (await render(<SecondFactor {...around} what={what} left={9} />, { plainText: true })).replaceAll(/\s+/g, " ");

// A new password by a mailed link leaves the second factor as it is: it locks nobody out but the person themselves.
test.each(["on", "off", "app-removed", "recovery-code-used", "passkey-added", "passkey-removed"] as const)(
  "whoever gets the email “%s” and did nothing is sent to their settings, and else to the operator",
  async (what) => {
    const text = await textOf(what);
    expect(text).toContain("https://portal.example.com/settings/security");
    expect(text).toContain("If you can’t, write to us: security@example.com");
    expect(text).not.toContain("/forgot-password");
  },
);

test("against somebody who guesses codes, a new password is enough", async () => {
  expect(await textOf("codes-guessed")).toContain("https://portal.example.com/forgot-password");
});

test("the email about a new password says that the second factor stays, if there is one", async () => {
  const about = async (hasFactor: boolean) =>
    (await render(<PasswordChanged {...around} how="reset" hasFactor={hasFactor} />, { plainText: true })).replaceAll(
      /\s+/g,
      " ",
    );
  expect(await about(true)).toContain("still in force");
  expect(await about(false)).not.toContain("second factor");
});

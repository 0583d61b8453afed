import { describe, expect, it } from "vitest";
import { actionInWords } from "./action-words";

describe("actionInWords", () => {
  it.each([
    ["application.created", "Created application"],
    ["credential.rotated", "Rotated credentials"],
    ["client.deleted", "Revoked API client"],
    ["credential.leaked", "Leak of credentials reported"],
    ["user.password_reset", "Reset password"],
    ["payment_method.added", "Added payment method"],
    ["production.stopped", "Stopped production for unpaid invoice"],
    ["strange", "Strange"],
    ["constructor", "Constructor"],
  ])("%s is shown as %s", (action, words) => expect(actionInWords(action)).toBe(words));
});

it.each(["__proto__", "constructor", "toString", "constructor.created", "__proto__.created"])(
  "%s in the page address is treated as a plain word",
  (action) => expect(typeof actionInWords(action)).toBe("string"),
);

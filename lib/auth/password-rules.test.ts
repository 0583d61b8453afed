import { expect, test } from "vitest";
import { isCommonPassword } from "./common-passwords";
import { checkPassword } from "./password-rules";

test("a refused password is reported on the field it was sent in", () => {
  const owner = { email: "ada@example.com", firstName: "Ada", lastName: "Lovelace" };
  expect(() => checkPassword("correct-horse-battery", owner)).not.toThrow();
  expect(() => checkPassword("Password1", owner)).toThrow(
    expect.objectContaining({ code: "validation", fields: { password: expect.stringContaining("too common") } }),
  );
  expect(() => checkPassword("AdaLovelace", owner, "new_password")).toThrow(
    expect.objectContaining({ fields: { new_password: expect.any(String) } }),
  );
});

test("the 100,000 most common passwords are known, in any case, and nothing else is", () => {
  for (const common of ["password", "PASSWORD", "1qaz2wsx3edc", "ｐａｓｓｗｏｒｄ"])
    expect(isCommonPassword(common), common).toBe(true);
  for (const rare of [
    "correct-horse-battery",
    "a-long-and-uncommon-phrase",
    "another-uncommon-phrase",
    "a-wholly-new-phrase",
    "",
  ])
    expect(isCommonPassword(rare), rare).toBe(false);
});

test("no password of the 100,000 most common is accepted, however long", () => {
  for (const common of ["1qaz2wsx3edc4rfv", "unbelievable", "thunderstorm"].filter(isCommonPassword))
    expect(() => checkPassword(common, { hasSecondFactor: true }), common).toThrow(/too (common|easy)/);
});

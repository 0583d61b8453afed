import { expect, test } from "vitest";
import type { AppError } from "@/lib/errors";
import { checkPassword } from "./password-rules";

const person = { email: "ada.lovelace@example.com", firstName: "Ada", lastName: "Lovelace" };
const refusal = (password: string, field?: string) => {
  try {
    checkPassword(password, person, field);
  } catch (error) {
    return (error as AppError).fields;
  }
};

test("a phrase of one's own passes, whatever characters it has", () => {
  expect(refusal("correct-horse-battery")).toBeUndefined();
  expect(refusal("        ")).toBeUndefined();
  expect(refusal("пароль из кириллицы")).toBeUndefined();
});

test("a common password is refused, in any case", () => {
  expect(refusal("Password1")).toEqual({ password: expect.stringContaining("too common") });
  expect(refusal("QWERTYUIOP")).toBeDefined();
});

test("one's own address or name is refused, under the field it was sent in", () => {
  expect(refusal("ADA.LOVELACE@example.com", "new_password")).toEqual({ new_password: expect.any(String) });
  expect(refusal("AdaLovelace")).toBeDefined();
});

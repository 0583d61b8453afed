import { expect, test } from "vitest";
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

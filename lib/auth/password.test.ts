import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password";

test("a password is stored as argon2id with 19 MiB and two passes, each time with another salt", async () => {
  const [one, other] = [await hashPassword("a-long-phrase-of-mine"), await hashPassword("a-long-phrase-of-mine")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(other).not.toBe(one);
});

test("a password is right in its own case and length only", async () => {
  const hash = await hashPassword("A-long-phrase-of-mine".padEnd(256, "x"));
  expect(await verifyPassword(hash, "A-long-phrase-of-mine".padEnd(256, "x"))).toBe(true);
  for (const near of ["a-long-phrase-of-mine".padEnd(256, "x"), "A-long-phrase-of-mine".padEnd(255, "x")])
    expect(await verifyPassword(hash, near)).toBe(false);
});

import { expect, test } from "vitest";
import { createRecoveryCodes, hashRecoveryCode } from "./recovery-codes";

test("recovery codes are ten, each of its own, in groups that can be read out", () => {
  const codes = createRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
});

test("a recovery code is the same however it is typed, and another one for another person", () => {
  const hash = hashRecoveryCode("ada", "0a1b-2c3d-4e5f-6g7h");
  for (const typed of ["0A1B2C3D4E5F6G7H", " oalb 2c3d 4e5f 6g7h ", "Oaib–2c3d–4e5f–6g7h", "０a1b-2c3d-4e5f-6g7h"])
    expect(hashRecoveryCode("ada", typed)).toEqual(hash);
  expect(hashRecoveryCode("bob", "0a1b-2c3d-4e5f-6g7h")).not.toEqual(hash);
  expect(hashRecoveryCode("ada", "0a1b-2c3d-4e5f-6g7")).not.toEqual(hash);
});

import { beforeEach, expect, test, vi } from "vitest";
import { keyedHash, keyedHashes } from "./derived-key";
import { CannotOpen, seal, unseal } from "./seal";

const settings = vi.hoisted(() => ({ AUTH_SECRET: [""] }));
vi.mock("@/lib/env", () => ({ env: () => settings }));

const [former, current] = ["f".repeat(32), "c".repeat(32)];
beforeEach(() => void (settings.AUTH_SECRET = [former]));

test("data sealed or hashed under the previous secret still works while both secrets are set", () => {
  const [sealed, hash] = [seal("mail", "text"), keyedHash("limits:mail", "ada@example.com")];
  settings.AUTH_SECRET = [current, former];
  expect(unseal("mail", sealed)).toBe("text");
  expect(keyedHashes("limits:mail", "ada@example.com")).toEqual([keyedHash("limits:mail", "ada@example.com"), hash]);
});

test("data sealed or hashed after the change needs only the new secret", () => {
  settings.AUTH_SECRET = [current, former];
  const [sealed, hash] = [seal("mail", "text"), keyedHash("limits:mail", "ada@example.com")];
  settings.AUTH_SECRET = [current];
  expect(unseal("mail", sealed)).toBe("text");
  expect(keyedHash("limits:mail", "ada@example.com")).toEqual(hash);
  settings.AUTH_SECRET = [former];
  expect(() => unseal("mail", sealed)).toThrow(CannotOpen);
});

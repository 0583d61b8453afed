import { expect, test } from "vitest";
import { rotationVerdict } from "./rotation-verdict";

const now = new Date("2026-11-28T12:00:00Z");
const used = (hoursAgo: number | null) => ({
  lastUsedAt: hoursAgo === null ? null : new Date(now.getTime() - hoursAgo * 3_600_000),
});

test.each([
  ["an old secret that nothing has ever used is safe to revoke", null, null, true, "never_used"],
  ["an old secret that was used in the last 24 hours isn't, even if the new one is in use", 23.9, 0, false, "in_use"],
  ["an old secret that was quiet for 24 hours is, if the new one is in use", 24, 0, true, "quiet"],
  ["a quiet old secret isn't as long as nothing has used the new one", 100, null, false, "new_secret_unused"],
] as const)("%s", (_, old, current, safe, reason) => {
  expect(rotationVerdict(used(old), used(current), now)).toEqual({ safe, reason });
});

test("an old secret that was used isn't safe to revoke if there's no other", () => {
  expect(rotationVerdict(used(100), null, now)).toEqual({ safe: false, reason: "new_secret_unused" });
});

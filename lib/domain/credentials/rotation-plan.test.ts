import { describe, expect, test } from "vitest";
import { planRotation } from "./rotation-plan";

const now = new Date("2026-11-26T12:00:00.000Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

const current = { id: "current", hint: "curr", expiresAt: null, lastUsedAt: null, lastCheckedAt: null };
const older = { id: "older", hint: "oldr", expiresAt: hours(10), lastUsedAt: now, lastCheckedAt: null };
const used = { ...current, lastUsedAt: now };
const checked = { ...current, lastCheckedAt: now };

const plan = (
  live: (typeof current | typeof older | typeof used | typeof checked)[],
  overlapHours: number,
  replace?: boolean,
) => {
  const { kept, until } = planRotation(live, { overlapHours, replace }, now);
  return kept ? `${kept.id} for ${(until.getTime() - now.getTime()) / 3_600_000} h` : "none";
};

describe("the old secret that a rotation keeps", () => {
  test.each([
    ["the only one, for the overlap", [current], 24, undefined, "current for 24 h"],
    ["the current one, if it has been used", [used, older], 24, undefined, "current for 24 h"],
    ["the current one, if somebody has asked whether it works", [checked, older], 24, undefined, "current for 24 h"],
    [
      "the older one, if somebody insists, though the current one was checked",
      [checked, older],
      24,
      true,
      "older for 24 h",
    ],
    ["the older one, if nothing has used the current one", [current, older], 1, undefined, "older for 10 h"],
    ["the older one, longer if that is asked for", [current, older], 24, undefined, "older for 24 h"],
    ["none without an overlap, used or not", [current, older], 0, undefined, "none"],
    ["none without an overlap", [used], 0, undefined, "none"],
    ["the current one all the same, if it is not to be replaced", [current, older], 24, false, "current for 24 h"],
    [
      "the older one without any overlap, if the current one is to be replaced",
      [current, older],
      0,
      true,
      "older for 10 h",
    ],
    ["none, if the only one is to be replaced", [current], 24, true, "none"],
  ] as const)("%s", (_, live, overlap, replace, expected) => expect(plan([...live], overlap, replace)).toBe(expected));

  test("a secret that has been used can't be replaced", () =>
    expect(() => plan([used, older], 24, true)).toThrow(/has been used/));
});

import { v7 } from "uuid";
import { expect, test } from "vitest";
import { lowestIdOf } from "./id-bound";

const instant = new Date("2026-11-24T09:30:00.123Z");
const idAt = (milliseconds: number, byte: number) => v7({ msecs: milliseconds, random: new Uint8Array(16).fill(byte) });

test("the bound is at or below every ID of its millisecond, and above every ID of the one before", () => {
  const bound = lowestIdOf(instant);
  expect(idAt(instant.getTime(), 0) >= bound).toBe(true);
  expect(idAt(instant.getTime() - 1, 255) < bound).toBe(true);
});

test("the bound is a version 7 UUID that contains the time", () => {
  expect(lowestIdOf(new Date(0))).toBe("00000000-0000-7000-8000-000000000000");
  expect(parseInt(lowestIdOf(instant).replaceAll("-", "").slice(0, 12), 16)).toBe(instant.getTime());
});

test("a time that no ID can hold becomes the nearest one that an ID can", () => {
  expect(lowestIdOf(new Date("0001-01-01T00:00:00Z"))).toBe(lowestIdOf(new Date(0)));
  expect(lowestIdOf(new Date("+020000-01-01T00:00:00Z"))).toBe("ffffffff-ffff-7000-8000-000000000000");
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPace } from "./pace";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** So many connections of one address, each of which asks again as soon as it has its answer. @returns how many answers they had */
function flood(pace: ReturnType<typeof createPace>, connections: number, seconds: number, weight = 1): number {
  let answers = 0;
  const ask = () => {
    answers += 1;
    setTimeout(ask, Math.max(pace("flood", weight), 1));
  };
  for (let one = 0; one < connections; one++) ask();
  vi.advanceTimersByTime(seconds * 1_000);
  return answers;
}

test("a flood from one address gets its share, however many connections it has, and nobody else waits", () => {
  const pace = createPace();
  expect(flood(pace, 10, 10)).toBeLessThan(2_500);
  expect(pace("somebody else", 1)).toBe(0);
});

test("calls that cost more get fewer answers", () => {
  expect(flood(createPace(), 10, 10, 5)).toBeLessThan(600);
});

test("nobody waits longer than a second, and a caller who has been quiet does not wait", () => {
  const pace = createPace();
  for (let time = 0; time < 5_000; time++) expect(pace("flood", 5)).toBeLessThanOrEqual(1_000);
  vi.advanceTimersByTime(4_000);
  expect(pace("flood", 1)).toBe(0);
});

test("a person who opens a few pages with all their files does not wait", () => {
  const pace = createPace();
  for (let page = 0; page < 5; page++) {
    expect(pace("person", 5)).toBe(0);
    for (let part = 0; part < 40; part++) expect(pace("person", 1)).toBe(0);
  }
});

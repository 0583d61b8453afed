import { expect, it } from "vitest";
import { utcWords } from "./utc-words";

it("a time is shown in words, in UTC, whatever the reader's time zone", () =>
  expect(utcWords("2026-11-24T23:30:05.000Z")).toEqual({
    weekday: "Tue, 24 Nov 2026",
    date: "24 Nov 2026",
    day: "24 Nov",
    minute: "23:30",
    second: "23:30:05",
  }));

it("a single-digit day has no leading zero", () =>
  expect(utcWords("2026-02-03")).toMatchObject({ weekday: "Tue, 3 Feb 2026", date: "3 Feb 2026", day: "3 Feb" }));

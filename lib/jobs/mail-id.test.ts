import { expect, test } from "vitest";
import { mailIdOf } from "./mail-id";

const job = { id: "17", created_at: new Date("2026-11-29T10:00:00.123Z") };

test("a mail that goes out once more has the ID that it had", () => {
  expect(mailIdOf({ ...job })).toBe(mailIdOf(job));
  expect(mailIdOf(job)).toMatch(/^[0-9a-f]{32}$/);
});

test("another mail has another ID, also where a restored database counts its jobs from an earlier number", () => {
  expect(mailIdOf({ ...job, id: "18" })).not.toBe(mailIdOf(job));
  expect(mailIdOf({ ...job, created_at: new Date("2026-11-29T10:00:00.124Z") })).not.toBe(mailIdOf(job));
});

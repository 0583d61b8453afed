import { expect, test } from "vitest";
import { trafficAt, type Character } from "./traffic";

const chat: Character = { requests: 900, messages: 2.4, minutes: 0, rhythm: "office" };
// A Wednesday, and the Sunday after it.
const at = (date: string) => Date.parse(date) / 3_600_000;

test("the same hour always has the same usage, and another application has different usage", () => {
  const hour = at("2026-11-25T10:00Z");
  expect(trafficAt(chat, hour, 0, 1)).toEqual(trafficAt(chat, hour, 0, 1));
  expect(trafficAt(chat, hour, 0, 1)).not.toEqual(trafficAt(chat, hour, 0, 2));
});

test("days are busier than nights, and offices are quiet on Sundays", () => {
  const requests = (date: string) => trafficAt(chat, at(date), 0, 1).api_requests ?? 0;
  expect(requests("2026-11-25T10:00Z")).toBeGreaterThan(5 * requests("2026-11-25T03:00Z"));
  expect(requests("2026-11-25T10:00Z")).toBeGreaterThan(3 * requests("2026-11-29T10:00Z"));
});

test("every quantity can be reported: whole numbers, and minutes with up to three decimals", () => {
  const calls: Character = { requests: 120, messages: 0.1, minutes: 3.7, rhythm: "evening" };
  for (let hour = at("2026-10-01T00:00Z"); hour < at("2026-11-01T00:00Z"); hour++) {
    const { call_minutes, ...whole } = trafficAt(calls, hour, 30, 3);
    expect(String(call_minutes ?? 1)).toMatch(/^\d+(\.\d{1,3})?$/);
    for (const quantity of Object.values(whole)) expect(Number.isInteger(quantity) && quantity > 0).toBe(true);
  }
});

import { expect, test } from "vitest";
import { dailyMails } from "./mail-quota";

const points = (days: number, hasCard = false, hasPaid = false) => dailyMails({ days, hasCard, hasPaid }).points;

test("a team can send more emails the older it is", () => {
  expect([0, 1, 7, 30, 400].map((days) => points(days))).toEqual([20, 50, 100, 200, 200]);
});

test("a team can send more emails with a card, and still more after a paid invoice", () => {
  expect([points(0), points(0, true), points(0, true, true), points(0, false, true)]).toEqual([20, 60, 200, 200]);
});

import { expect, test } from "vitest";
import { delayAfter } from "./backoff";

test("the wait after a failure doubles from the fifth failure on, up to 15 minutes", () => {
  expect([4, 5, 6, 7, 13, 14, 100].map(delayAfter)).toEqual([1, 2, 4, 8, 512, 900, 900]);
});

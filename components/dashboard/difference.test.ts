import { expect, test } from "vitest";
import { differenceInWords } from "./difference";

test.each([
  [0, 0, "None last month either"],
  [5, 5, "As many as last month by now"],
  [5, 0, "None last month by now"],
  [150, 100, "50 % more than last month by now"],
  [99, 100, "1 % less than last month by now"],
  [10_001, 10_000, "Less than 1 % more than last month by now"],
  [2_500, 100, "2,400 % more than last month by now"],
])("%d after %d: %s", (now, before, words) => expect(differenceInWords(now, before)).toBe(words));

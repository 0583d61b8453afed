import { expect, test } from "vitest";
import { differenceInWords } from "./difference";

test.each([
  [0, 0, "None last month either"],
  [5, 5, "Same as at this time last month"],
  [5, 0, "Up from none at this time last month"],
  [150, 100, "50% more than at this time last month"],
  [99, 100, "1% less than at this time last month"],
  [10_001, 10_000, "Less than 1% more than at this time last month"],
  [2_500, 100, "2,400% more than at this time last month"],
])("%d after %d is shown as: %s", (now, before, words) => expect(differenceInWords(now, before)).toBe(words));

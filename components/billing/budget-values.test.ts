import { expect, test } from "vitest";
import { bodyOf, valuesOf } from "./budget-values";
import { budgetsForm } from "./budgets-form-body";

const id = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";

test("a budget is stored in cents, typed in dollars, and comes back unchanged", () => {
  const budgets = { team: 50_000, applications: { [id]: 1_999 }, hard_stop: true };
  const values = valuesOf(budgets);
  expect(values.team).toBe("500");
  expect(values.applications).toEqual({ [id]: "19.99" });
  expect(bodyOf(values)).toEqual(budgets);
});

test("an empty field means no limit", () => {
  const values = valuesOf({ team: null, applications: { [id]: 500 }, hard_stop: false });
  expect(bodyOf({ ...values, applications: { [id]: " " } })).toEqual({
    team: null,
    applications: {},
    hard_stop: false,
  });
});

test.each(["0", "-5", "1.234", "ten", "1,000", "1e3"])("%s is not a valid amount", (team) => {
  expect(budgetsForm.safeParse({ team, applications: {}, hard_stop: false }).success).toBe(false);
  expect(budgetsForm.safeParse({ team: "", applications: { [id]: team }, hard_stop: false }).success).toBe(false);
});

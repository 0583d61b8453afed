import { expect, test } from "vitest";
import { bodyOf, valuesOf } from "./budget-values";
import { budgetsForm } from "./budgets-form-body";

const application = { id: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b", name: "Support chat" };

test("what is kept in cents is typed in dollars, and comes back the same", () => {
  const budgets = { team: 50_000, applications: { [application.id]: 1_999 }, hard_stop: true };
  const values = valuesOf(budgets, [application]);
  expect(values.team).toBe("500");
  expect(values.applications).toEqual([{ ...application, amount: "19.99" }]);
  expect(bodyOf(values, budgets)).toEqual(budgets);
});

test("an empty field is no limit", () => {
  const none = { team: null, applications: {}, hard_stop: false };
  const some = { ...none, applications: { [application.id]: 500 } };
  expect(bodyOf(valuesOf(none, [application]), some)).toEqual(none);
});

test("the limit of an application that is not shown stays", () => {
  const budgets = { team: null, applications: { "0193a1f0-0000-7000-8000-000000000000": 700 }, hard_stop: false };
  expect(bodyOf(valuesOf(budgets, [application]), budgets)).toEqual(budgets);
});

test.each(["0", "-5", "1.234", "ten", "1,000", "1e3"])("%s is no amount", (team) => {
  expect(budgetsForm.safeParse({ team, applications: [], hard_stop: false }).success).toBe(false);
});

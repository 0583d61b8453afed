import { expect, test } from "vitest";
import { fieldsOf } from "./fields";
import { readReference } from "./reference";

test("nested, listed and nullable fields are named by their path", () => {
  const line = { type: "object", properties: { amount: { type: "integer" } }, required: ["amount"] };
  const schema = {
    type: "object",
    properties: {
      lines: { type: "array", items: { $ref: "#/components/schemas/Line" } },
      address: { anyOf: [{ type: "object", properties: { city: { type: "string" } } }, { type: "null" }] },
      state: { enum: ["open", "paid"] },
    },
    required: ["lines"],
  };
  expect(fieldsOf(schema, { Line: line }).map(({ name, type, isRequired }) => [name, type, isRequired])).toEqual([
    ["lines", "list of object", true],
    ["lines[].amount", "integer", true],
    ["address", "object or null", false],
    ["address.city", "string", false],
    ["state", '"open" or "paid"', false],
  ]);
  expect(fieldsOf({ type: "array", items: line }, {}).map(({ name }) => name)).toEqual(["amount"]);
});

test("every endpoint appears once in the reference, with an example of its body", () => {
  const operations = readReference("https://portal.example").flatMap((chapter) => chapter.operations);
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  expect(operations.length).toBeGreaterThan(70);
  for (const { id, body, bodyExample } of operations) {
    if (body.length > 0) expect(bodyExample, id).toBeDefined();
  }
});

import { expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "./errors";
import { fieldsAtFault, parse } from "./parse";

const schema = z
  .object({
    name: z.string("Must be text.").min(3, "Must be longer.").regex(/^a/, "Must begin with an a."),
    address: z.object({ city: z.string("Must be text.") }),
  })
  .refine(({ name }) => name !== "all", "Not all of it.");

const faultsOf = (value: unknown, words?: Parameters<typeof fieldsAtFault>[2]) => {
  const { error } = schema.safeParse(value);
  return error && fieldsAtFault(error, value, words);
};

test("each field that is wrong has its first message", () => {
  expect(faultsOf({ name: "b", address: { city: 5 } })).toEqual({
    name: "Must be longer.",
    "address.city": "Must be text.",
  });
});

test("a field that isn't there must be set, and null is there", () => {
  expect(faultsOf({ address: {} })).toEqual({ name: "Must be set.", "address.city": "Must be set." });
  expect(faultsOf({ name: null, address: { city: "" } })).toEqual({ name: "Must be text." });
  expect(faultsOf({ address: { city: "" } }, { mustBeSet: "must be set" })).toEqual({ name: "must be set" });
});

test("what concerns the whole value stands under message, or under its name", () => {
  expect(faultsOf({ name: "all", address: { city: "" } })).toEqual({ message: "Not all of it." });
  expect(Object.keys(faultsOf("text") ?? {})).toEqual(["message"]);
  expect(faultsOf({ name: "all", address: { city: "" } }, { name: "person" })).toEqual({ person: "Not all of it." });
});

test("a value that fits is what the schema makes of it, and another is a validation error", () => {
  expect(parse(z.string().trim(), " a ")).toBe("a");
  const refused = () => parse(schema, {});
  expect(refused).toThrow(AppError);
  expect(refused).toThrow("Must be set. Must be set.");
});

import type { z } from "zod";
import { AppError, type ErrorFields } from "@/lib/errors";

/**
 * Checks a value from outside.
 * @param name what the value is called where it is no object with fields of its own
 * @returns what the schema makes of it
 * @throws AppError `validation` with one message per field
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, name?: string): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError("validation", fieldsAtFault(result.error, value, { name }));
}

/** @returns what a text from outside says as JSON; undefined if it isn't JSON, so that no schema takes it */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Words {
  /** What the value as a whole is called. */
  name?: string | undefined;
  /** What is said of a field that isn't there, whatever the schema would rather have in it. */
  mustBeSet?: string;
}

/**
 * What is wrong with a value, as everybody is told.
 * @param error what its schema says
 * @returns each field, with dots between its levels, and the first message about it
 */
export function fieldsAtFault(
  error: z.ZodError,
  value: unknown,
  { name = "message", mustBeSet = "Must be set." }: Words = {},
): ErrorFields {
  const fields: ErrorFields = {};
  for (const { path, message } of error.issues) {
    fields[path.join(".") || name] ??= at(value, path) === undefined ? mustBeSet : message;
  }
  return fields;
}

const at = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

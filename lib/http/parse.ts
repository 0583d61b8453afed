import type { z } from "zod";
import { AppError, type ErrorFields } from "@/lib/errors";

/**
 * Checks a value from outside.
 * @returns what the schema makes of it
 * @throws AppError `validation` with one message per field
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields: ErrorFields = {};
  for (const issue of result.error.issues) {
    const missing = at(value, issue.path) === undefined;
    fields[issue.path.join(".") || "message"] ??= missing ? "Must be set." : issue.message;
  }
  throw new AppError("validation", fields);
}

const at = (value: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

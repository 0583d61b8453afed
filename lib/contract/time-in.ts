import { z } from "zod";
import { readInstant } from "./read-instant";

const message = "Must be a time with a UTC offset, such as 2026-11-24T09:30:00Z.";

/** A time as callers send it, in any form that {@link readInstant} knows; becomes a Date, to the millisecond. */
export const timeIn = z
  .string(message)
  .max(100, message)
  .transform((text, context) => {
    const time = readInstant(text);
    if (time !== null) return new Date(time);
    const isLocal = readInstant(`${text}Z`) !== null;
    context.addIssue({ code: "custom", message: isLocal ? `${message} For UTC, add Z at the end.` : message });
    return z.NEVER;
  })
  .meta({ format: "date-time", example: "2026-11-24T09:30:00.000Z" });

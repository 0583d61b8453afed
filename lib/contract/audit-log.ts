import { z } from "zod";
import { endpoint } from "./endpoint";
import { id, idIn, instant } from "./id";
import { pageQuery } from "./page";
import { text } from "./text";
import { timeIn } from "./time-in";

const changes = z
  .record(z.string(), z.unknown())
  .nullable()
  .meta({ example: { name: "Support chat" } });

export const auditEventSchema = z
  .object({
    id,
    at: instant,
    actor: z
      .object({
        id,
        name: z.string().meta({ example: "Ada Lovelace" }),
        email: z.string().nullable().meta({ example: "ada@example.com" }),
      })
      .nullable()
      .meta({
        description:
          "Who did it: a person, a service account or a trusted client. Null if nobody was logged in, or if we did it.",
      }),
    action: z.string().meta({ example: "application.updated" }),
    target: z.object({
      type: z.string().meta({ example: "application" }),
      id: z.string().meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
      name: z.string().meta({ example: "Support chat" }),
    }),
    before: changes,
    after: changes,
    address: z.string().meta({ description: "Empty if we did it.", example: "203.0.113.7" }),
    user_agent: z.string().nullable().meta({ example: "curl/8.11.0" }),
    request_id: z
      .string()
      .meta({ description: "Empty if we did it.", example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
  })
  .meta({ id: "AuditEvent" });

/** A `+` that was not encoded has become a space by now, and the offset behind it is still an offset. */
const withPlus = (value: string) => value.replace(/(\d) (\d\d(?::?\d\d)?)$/, "$1+$2");

/** A day stays a text, since what it means depends on which end it is; an instant becomes a Date. */
const dayOrInstant = z.union(
  [z.iso.date(), z.string().max(100).overwrite(withPlus).pipe(timeIn).meta({ format: "date-time" })],
  "Must be a date (2026-11-24) or a time with a UTC offset (2026-11-24T09:30:00Z).",
);

export const listAuditLog = endpoint({
  id: "listAuditLog",
  method: "GET",
  path: "/audit-log",
  tag: "Audit log",
  summary: "List the audit log",
  description: "A log of everything that happened on this team, newest first.",
  permission: "audit.read",
  scope: "audit:read",
  query: pageQuery.extend({
    actor: idIn.optional().meta({ description: "Only events by the person, service account or client with this ID." }),
    action: text(100)
      .optional()
      .meta({ description: "Only events with exactly this action.", example: "application.updated" }),
    target: idIn.optional().meta({ description: "Only events on the thing with this ID." }),
    from: dayOrInstant.optional().meta({ description: "Only events on or after this day or time, in UTC." }),
    to: dayOrInstant
      .optional()
      .meta({ description: "Only events through the end of this day, or before this time, in UTC." }),
  }),
  answer: z.array(auditEventSchema),
  status: 200,
  paged: true,
});

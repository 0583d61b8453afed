import { z } from "zod";
import { endpoint } from "./endpoint";
import { id, instant } from "./id";
import { pageQuery } from "./page";
import { text } from "./text";

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
      .meta({ description: "Who did it; null for what nobody was signed in for." }),
    action: z.string().meta({ example: "application.updated" }),
    target: z.object({
      type: z.string().meta({ example: "application" }),
      id: z.string().meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
      name: z.string().meta({ example: "Support chat" }),
    }),
    before: changes,
    after: changes,
    address: z.string().meta({ example: "203.0.113.7" }),
    user_agent: z.string().nullable().meta({ example: "curl/8.11.0" }),
    request_id: z.string().meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
  })
  .meta({ id: "AuditEvent" });

const day = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true })],
  "Must be a date (2026-11-24) or an instant (2026-11-24T09:30:00Z), in UTC.",
);

export const listAuditLog = endpoint({
  id: "listAuditLog",
  method: "GET",
  path: "/audit-log",
  tag: "Audit log",
  summary: "List the audit log",
  description: "Who did what to what in this team, newest first.",
  permission: "audit.read",
  query: pageQuery.extend({
    actor: text(100).optional().meta({ description: "Id of who did it." }),
    action: text(100).optional().meta({ description: "Exactly this action.", example: "application.updated" }),
    target: text(100).optional().meta({ description: "Id of what it was done to." }),
    from: day.optional().meta({ description: "From this day or instant on, in UTC." }),
    to: day.optional().meta({ description: "Up to and with this day, or before this instant, in UTC." }),
  }),
  answer: z.array(auditEventSchema),
  status: 200,
  paged: true,
});

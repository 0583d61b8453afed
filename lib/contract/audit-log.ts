import { z } from "zod";
import { endpoint } from "./endpoint";
import { id, instant } from "./id";
import { pageQuery } from "./page";
import { text } from "./text";

const changes = z.record(z.string(), z.unknown()).nullable();

export const auditEventSchema = z
  .object({
    id,
    at: instant,
    actor: z
      .object({ id, name: z.string(), email: z.string().nullable() })
      .nullable()
      .meta({ description: "Who did it; null for what nobody was signed in for." }),
    action: z.string().meta({ example: "application.updated" }),
    target: z.object({ type: z.string(), id: z.string(), name: z.string() }),
    before: changes,
    after: changes,
    address: z.string(),
    user_agent: z.string().nullable(),
    request_id: z.string(),
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

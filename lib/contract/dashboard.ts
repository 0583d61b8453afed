import { z } from "zod";
import { auditEventSchema } from "./audit-log";
import { count } from "./count";
import { endpoint } from "./endpoint";
import { id } from "./id";
import { money } from "./money";
import { metricsSchema } from "./usage";

export const dashboardSchema = z
  .object({
    team: z.object({ id, team_name: z.string().meta({ example: "Northwind Telecom" }) }),
    counts: z.object({
      applications: count.meta({ format: "int32", example: 4 }),
      members: count.meta({ format: "int32", example: 3 }),
      pending_invites: count.meta({ format: "int32", example: 1 }),
      credentials: count.meta({ format: "int32", example: 5 }),
    }),
    first_request_seen: z.boolean().meta({
      description: "Whether any credentials you can see were ever used, or checked and found to work.",
    }),
    usage: z.object({
      this_month: metricsSchema.meta({ description: "From the first of the month (UTC) until now." }),
      last_month_same_days: metricsSchema.meta({ description: "Last month's usage, through the same day." }),
      series_30_days: z
        .array(metricsSchema.extend({ day: z.iso.date().meta({ example: "2026-11-24" }) }))
        .meta({ description: "The last 30 days, including today and days without usage." }),
    }),
    top_applications: z
      .array(metricsSchema.extend({ id, name: z.string().meta({ example: "Support chat" }) }))
      .meta({ description: "The five applications with the most requests this month." }),
    billing: z
      .object({
        upcoming_total: money.meta({
          description: "The `total` of the upcoming invoice, in minor units.",
          example: 18_230,
        }),
        currency: z.string().meta({ example: "usd" }),
        open_invoices: count.meta({ format: "int32", example: 0 }),
        has_payment_method: z.boolean(),
      })
      .nullable()
      .meta({ description: "Null if you can't see the team's billing." }),
    recent_activity: z
      .array(auditEventSchema.pick({ id: true, at: true, actor: true, action: true, target: true }))
      .meta({
        description:
          "The last ten events. Owners and admins see the whole team's events. Everyone else sees only their own.",
      }),
  })
  .meta({ id: "Dashboard" });

export const getDashboard = endpoint({
  id: "getDashboard",
  method: "GET",
  path: "/dashboard",
  tag: "Usage",
  summary: "Get the dashboard",
  description: "An overview of everything you're allowed to see.",
  permission: "usage.read",
  onlyPeople: "portal",
  answer: dashboardSchema,
  status: 200,
});

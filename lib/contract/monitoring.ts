import { z } from "zod";
import { environments } from "./environments";
import { endpoint } from "./endpoint";
import { id, instant } from "./id";
import { metricsSchema } from "./usage";

export const intervals = ["hour", "day"] as const;

export type Interval = (typeof intervals)[number];

const pad = (value: string) => value.padStart(2, "0");

/** A day (UTC), as `mm/dd/yyyy` or `yyyy-mm-dd`; becomes the latter. One that is in no calendar is refused. */
const day = z
  .string("Must be a day: mm/dd/yyyy or yyyy-mm-dd.")
  .max(10, "Must be a day: mm/dd/yyyy or yyyy-mm-dd.")
  .transform((value) =>
    value
      .trim()
      .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, month, date, year) => `${year}-${pad(month)}-${pad(date)}`),
  )
  .pipe(z.iso.date("Must be a day that exists: mm/dd/yyyy or yyyy-mm-dd."));

const range = {
  start: day.optional().meta({
    description: "The first day, UTC. By default 29 days before the last.",
    example: "10/26/2026",
  }),
  end: day.optional().meta({ description: "The last day, UTC, included. By default today.", example: "11/24/2026" }),
  interval: z.enum(intervals, 'Must be "hour" or "day".').default("day").meta({
    description: "How long each step of the series is; hours for up to three days.",
  }),
  environment: z
    .enum(environments, 'Must be "sandbox" or "production".')
    .optional()
    .meta({ description: "Only this one; by default both." }),
};

/** What is asked of an application's usage. */
export const applicationRange = z.object(range);

const point = metricsSchema.extend({ at: instant.meta({ description: "When the step begins." }) });

const usage = z.object({
  start: z.iso.date().meta({ example: "2026-10-26" }),
  end: z.iso.date().meta({ example: "2026-11-24" }),
  interval: z.enum(intervals),
  environment: z.enum(environments).nullable().meta({ description: "Null for both." }),
  metrics: metricsSchema.meta({ description: "The sums of the whole time." }),
  series: z.array(point).meta({ description: "Every step there is, those without usage too." }),
});

const part = z.object({
  id: id.nullable().meta({ description: "Null for all that are deleted, together." }),
  name: z.string().meta({ example: "Support chat" }),
});

export const teamUsageSchema = usage
  .extend({
    applications: z.array(metricsSchema.extend(part.shape)).meta({
      description: "Those with usage, by name; what is deleted comes last, as one.",
    }),
    breakdown: z
      .array(part.extend({ series: z.array(point) }))
      .optional()
      .meta({
        description:
          "With `breakdown=true`: the series of the four applications with most usage, and of all others together.",
      }),
  })
  .meta({ id: "TeamUsage" });

export const getTeamMonitoring = endpoint({
  id: "getTeamMonitoring",
  method: "GET",
  path: "/team/:id/monitoring",
  tag: "Usage",
  summary: "Get a team's usage",
  description:
    "By days or hours (UTC), both ends included, up to 366 days. Developers are given that of their own applications. With `Accept: text/csv`, the series as CSV.",
  permission: "usage.read",
  inTeam: true,
  params: z.object({ id: z.string() }),
  query: z.object({
    ...range,
    breakdown: z.enum(["true", "false"], 'Must be "true" or "false".').optional().meta({
      description: "Whether the series of single applications are wanted, too.",
    }),
  }),
  answer: teamUsageSchema,
  status: 200,
  csv: true,
});

export const applicationUsageSchema = usage
  .extend({
    credentials: z
      .array(
        metricsSchema.extend({
          id: part.shape.id,
          label: z.string().meta({ example: "Web server" }),
          environment: z
            .enum(environments)
            .nullable()
            .meta({ description: "Null for all that are deleted, together." }),
        }),
      )
      .meta({ description: "Those with usage, by label; what is deleted comes last, as one." }),
  })
  .meta({ id: "ApplicationUsage" });

export const getApplicationMonitoring = endpoint({
  id: "getApplicationMonitoring",
  method: "GET",
  path: "/application/:id/monitoring",
  tag: "Usage",
  summary: "Get an application's usage",
  description:
    "By days or hours (UTC), both ends included, up to 366 days. With `Accept: text/csv`, the series as CSV.",
  permission: "application.monitor",
  params: z.object({ id: z.string() }),
  query: applicationRange,
  answer: applicationUsageSchema,
  status: 200,
  csv: true,
});

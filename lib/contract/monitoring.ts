import { z } from "zod";
import { endpoint } from "./endpoint";
import { environments } from "./environments";
import { id, idInPath, instant } from "./id";
import { metricsSchema } from "./usage";

export const intervals = ["hour", "day"] as const;

export type Interval = (typeof intervals)[number];

const pad = (value: string) => value.padStart(2, "0");

/** A day (UTC), as `mm/dd/yyyy` or `yyyy-mm-dd`; becomes the latter. One that is in no calendar is refused. */
const day = z
  .string("Must be a date: mm/dd/yyyy or yyyy-mm-dd.")
  .max(10, "Must be a date: mm/dd/yyyy or yyyy-mm-dd.")
  .transform((value) =>
    value
      .trim()
      .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, month, date, year) => `${year}-${pad(month)}-${pad(date)}`),
  )
  .pipe(
    z.iso
      .date("Must be a date that exists: mm/dd/yyyy or yyyy-mm-dd.")
      // The year before the year 1 is the year 1 BC: there is no year 0 for PostgreSQL either.
      .refine((value) => !value.startsWith("0000"), "Must be a date that exists: the first year is 0001."),
  );

const range = {
  start: day.optional().meta({
    description: "The first day, in UTC. By default, 29 days before the last day.",
    example: "10/26/2026",
  }),
  end: day
    .optional()
    .meta({ description: "The last day, in UTC, inclusive. By default, today.", example: "11/24/2026" }),
  interval: z.enum(intervals, 'Must be "hour" or "day".').default("day").meta({
    description: "The length of each step in the series. `hour` works for ranges of up to three days.",
  }),
  environment: z
    .enum(environments, 'Must be "sandbox" or "production".')
    .optional()
    .meta({ description: "Only this environment. By default, both." }),
};

/** What is asked of an application's usage. */
export const applicationRange = z.object({
  ...range,
  breakdown: z.enum(["true", "false"], 'Must be "true" or "false".').optional().meta({
    description: "Whether to include the series of individual credentials.",
  }),
});

const point = metricsSchema.extend({ at: instant.meta({ description: "When the step begins." }) });

const usage = z.object({
  start: z.iso.date().meta({ example: "2026-10-26" }),
  end: z.iso.date().meta({ example: "2026-11-24" }),
  interval: z.enum(intervals),
  environment: z.enum(environments).nullable().meta({ description: "Null for both." }),
  metrics: metricsSchema.meta({ description: "The totals for the whole period." }),
  series: z.array(point).meta({ description: "Every step, including those without usage." }),
});

const part = z.object({
  id: id.nullable().meta({ description: "Null for the total of everything deleted." }),
  name: z.string().meta({ example: "Support chat" }),
});

export const teamUsageSchema = usage
  .extend({
    applications: z.array(metricsSchema.extend(part.shape)).meta({
      description: "The applications with usage, by name. Deleted ones come last, as one entry.",
    }),
    breakdown: z
      .array(part.extend({ series: z.array(point) }))
      .optional()
      .meta({
        description:
          "With `breakdown=true`: the series of the four applications with the most usage, and of all others combined.",
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
    "By day or hour (UTC), for up to 366 days, including the first and the last. Developers see only the usage of their own applications. Send `Accept: text/csv` to get the series as CSV. Add `breakdown=true` to get the series of its parts.",
  permission: "usage.read",
  scope: "usage:read",
  inTeam: true,
  params: z.object({ id: idInPath }),
  query: z.object({
    ...range,
    breakdown: z.enum(["true", "false"], 'Must be "true" or "false".').optional().meta({
      description: "Whether to include the series of individual applications.",
    }),
  }),
  answer: teamUsageSchema,
  status: 200,
  csv: true,
});

const labelled = z.object({
  id: part.shape.id,
  label: z.string().meta({ example: "Web server" }),
  environment: z.enum(environments).nullable().meta({ description: "Null for the total of everything deleted." }),
});

export const applicationUsageSchema = usage
  .extend({
    credentials: z
      .array(metricsSchema.extend(labelled.shape))
      .meta({ description: "The credentials with usage, by label. Deleted ones come last, as one entry." }),
    breakdown: z
      .array(labelled.extend({ series: z.array(point) }))
      .optional()
      .meta({
        description:
          "With `breakdown=true`: the series of the four credentials with the most usage, and of all others combined.",
      }),
  })
  .meta({ id: "ApplicationUsage" });

export const getApplicationMonitoring = endpoint({
  id: "getApplicationMonitoring",
  method: "GET",
  path: "/application/:id/monitoring",
  tag: "Usage",
  summary: "Get an application's usage",
  description:
    "By day or hour (UTC), for up to 366 days, including the first and the last. Send `Accept: text/csv` to get the series as CSV. Add `breakdown=true` to get the series of its parts.",
  permission: "application.monitor",
  scope: "usage:read",
  params: z.object({ id: idInPath }),
  query: applicationRange,
  answer: applicationUsageSchema,
  status: 200,
  csv: true,
});

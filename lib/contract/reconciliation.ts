import { z } from "zod";
import { count as anyCount, totalCount } from "./count";
import { endpoint, okAnswer } from "./endpoint";
import { environments } from "./environments";
import { id, instant } from "./id";
import { metrics } from "./metrics";
import { money } from "./money";

const amount = money.meta({ example: 4_000 });
const count = anyCount.meta({ example: 3 });
const many = totalCount.meta({ example: 61_234 });

const sideSchema = z
  .object({
    invoices: count,
    total: amount,
    paid: amount,
    credited: amount,
  })
  .meta({ id: "InvoiceSums", description: "Without drafts and void invoices. Amounts are in minor units." });

const team = z.object({ id, team_name: z.string().meta({ example: "Northwind Telecom" }) }).meta({ id: "NamedTeam" });

/** What a finding is about. */
export const findingSubjects = ["invoice", "cards", "customer", "unsent", "duplicate", "unknown"] as const;

/** What has brought the two sides together again. */
export const remedies = ["read_again", "written_to_stripe", "queued_again", "taken_back"] as const;

const findingSchema = z
  .object({
    subject: z.enum(findingSubjects),
    id: z.string().meta({
      description: "Ours; of `duplicate` and `unknown`, Stripe's.",
      example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
    }),
    number: z.string().nullable().meta({ description: "Of an invoice.", example: "NWT-0007" }),
    currency: z
      .string()
      .nullable()
      .meta({ description: "Of an invoice. Its amounts are in minor units.", example: "usd" }),
    team: team.nullable().meta({ description: "Null if it isn't one of ours." }),
    changes: z.array(
      z
        .object({
          field: z.string().meta({ example: "status" }),
          here: z.string().nullable().meta({ description: "Before the comparison.", example: "open" }),
          there: z.string().nullable().meta({ example: "paid" }),
        })
        .meta({ id: "ReconciliationChange", description: "What's personal is named, but its values aren't kept." }),
    ),
    remedy: z.enum(remedies).nullable().meta({
      description: "What has brought both sides together again. Null if a person has to look into it.",
      example: "read_again",
    }),
  })
  .meta({ id: "ReconciliationFinding" });

/** A finding as it is kept: what a team is called is looked up when somebody reads it. */
const keptFindingSchema = findingSchema.omit({ team: true }).extend({ team_id: id.nullable() });

const monthSchema = z
  .object({
    month: z.iso.date().meta({ description: "First day of the month that is billed.", example: "2026-10-01" }),
    currency: z.string().meta({ example: "usd" }),
    here: sideSchema,
    there: sideSchema,
    waiting: count.meta({ description: "Invoices that aren't at Stripe yet." }),
  })
  .meta({ id: "ReconciledMonth" });

const stripeReportSchema = z
  .object({
    invoices_read: count.meta({ description: "Invoices that were read one by one." }),
    months: z.array(monthSchema).meta({ description: "The last three months that are billed, after the comparison." }),
    findings: z.array(findingSchema).meta({ description: "Up to 200, those first that need a person." }),
    found: count.meta({ description: "How many there were." }),
  })
  .meta({ id: "StripeReconciliation" });

/** The sums that are kept of usage, each compared with what it is made from. */
export const usageSums = ["days", "hours", "team_days", "application_months"] as const;

const usageDifferenceSchema = z
  .object({
    sums: z
      .enum(usageSums)
      .meta({ description: "Which sums: `days` are compared with the events, the others with `days`." }),
    period: z.iso.date().meta({ description: "The day, or the first day of the month.", example: "2026-11-27" }),
    team,
    application_id: id.nullable(),
    credential_id: id.nullable(),
    environment: z.enum(environments),
    metric: z.enum(metrics),
    counted: z.string().meta({ description: "By the events, or by `days`.", example: "60000" }),
    kept: z.string().meta({ description: "By these sums.", example: "60000" }),
  })
  .meta({ id: "UsageDifference" });

const keptDifferenceSchema = usageDifferenceSchema.omit({ team: true }).extend({ team_id: id });

const usageReportSchema = z
  .object({
    days: z.array(z.iso.date()).meta({ description: "The days that were recounted.", example: ["2026-11-28"] }),
    teams: count.meta({ description: "Teams that have used something on these days." }),
    events: many.meta({ description: "Events that were counted." }),
    sums: many.meta({ description: "Sums that they were compared with." }),
    differences: z.array(usageDifferenceSchema).meta({ description: "Up to 200." }),
    found: count.meta({ description: "How many there were." }),
  })
  .meta({ id: "UsageRecount" });

export const reconciliationSchema = z
  .object({
    id,
    kind: z.enum(["stripe", "usage"]).meta({
      description: "`stripe` compares invoices, cards and customers with Stripe; `usage` recounts events.",
    }),
    started_at: instant,
    finished_at: instant.nullable().meta({ description: "Null while it's running, and if it was cut off." }),
    failure: z.string().nullable().meta({ description: "Why it ended early.", example: null }),
    needs_person: count.meta({ description: "What nothing has healed." }),
    stripe: stripeReportSchema.nullable(),
    usage: usageReportSchema.nullable(),
  })
  .meta({ id: "Reconciliation" });

/** The reports as they are kept. */
export const keptStripeReportSchema = stripeReportSchema.extend({ findings: z.array(keptFindingSchema) });
export const keptUsageReportSchema = usageReportSchema.extend({ differences: z.array(keptDifferenceSchema) });

export type Reconciliation = z.output<typeof reconciliationSchema>;
export type ReconciledMonth = z.output<typeof monthSchema>;
export type InvoiceSums = z.output<typeof sideSchema>;
export type ShownFinding = z.output<typeof findingSchema>;
export type ShownDifference = z.output<typeof usageDifferenceSchema>;
export type ShownUsageReport = z.output<typeof usageReportSchema>;
export type StripeReport = z.output<typeof keptStripeReportSchema>;
export type UsageReport = z.output<typeof keptUsageReportSchema>;
export type Finding = z.output<typeof keptFindingSchema>;
export type UsageDifference = z.output<typeof keptDifferenceSchema>;

export const listReconciliations = endpoint({
  id: "listReconciliations",
  method: "GET",
  path: "/operator/reconciliation",
  tag: "Operators",
  summary: "List reconciliations",
  description:
    "The last 30 of each kind, newest first: what was compared, what had drifted apart, and what healed it. Both run every night.",
  permission: "operator",
  answer: z.array(reconciliationSchema),
  status: 200,
});

export const startReconciliation = endpoint({
  id: "startReconciliation",
  method: "POST",
  path: "/operator/reconciliation",
  tag: "Operators",
  summary: "Reconcile now",
  description: "Starts both kinds right after the response. One that waits already isn't started a second time.",
  permission: "operator",
  answer: okAnswer,
  status: 202,
});

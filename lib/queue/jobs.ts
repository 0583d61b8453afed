import { z } from "zod";
import type { Mail } from "@/lib/integrations/mail/mail";

/** Each has workers of its own: docs/decisions/0047-jobs-by-whom-they-wait-for.md. */
export type WorkerClass = "prompt" | "housekeeping" | "mail" | "stripe";

/** What there is to know of a kind of job. */
interface Job<Payload, Field extends string = never> {
  worker: WorkerClass;
  /** What it is told; null for nothing. */
  payload: z.ZodType<Payload> | null;
  /** The purpose its payload is sealed for, where that is a secret or may be anybody's address. */
  sealedFor?: string;
  /** While a job waits, another one with the same value here takes its place. */
  keyField?: Field;
  /** In how many seconds `enqueueSql` has it done; while one waits, others change nothing. Only with a `keyField`. */
  after?: number;
  /**
   * Those with the same value in `keyField` are done one after the other, also where one is under way and another one was added. With a
   * `keyField` only.
   */
  inTurn?: boolean;
  /** There is one of them at a time, since it has nothing to tell it from others. */
  single?: boolean;
  /** When it is done by itself (UTC, in cron's notation). */
  at?: string;
  /** How often it is tried: a failed one that comes again by itself is not worth many. By default 25 times, over days. */
  tries?: number;
}

const job = <Payload>(worker: WorkerClass, payload: z.ZodType<Payload>): Job<Payload> => ({ worker, payload });

const keyed = <Payload, Field extends keyof Payload & string>(
  worker: WorkerClass,
  payload: z.ZodType<Payload>,
  keyField: Field,
): Job<Payload, Field> => ({ worker, payload, keyField });

const sealed = <Payload>(worker: WorkerClass, payload: z.ZodType<Payload>, sealedFor: string): Job<Payload> => ({
  worker,
  payload,
  sealedFor,
});

const scheduled = (worker: WorkerClass, at: string, more: { tries?: number; single?: boolean } = {}): Job<null> => ({
  worker,
  payload: null,
  at,
  tries: 3,
  ...more,
});

/** All jobs there are. Handlers for them are in lib/jobs; nobody enqueues what is not here. */
export const jobs = {
  /** Whose links are to be mailed once more, and who asked: an owner or admin with the team they act for, or null for anybody else. */
  "resend-email": sealed(
    "prompt",
    z.object({
      email: z.string(),
      manager: z.object({ userId: z.string(), teamId: z.string() }).nullable(),
      source: z.object({ address: z.string(), userAgent: z.string().nullable(), requestId: z.string() }),
    }),
    "resend",
  ),
  /** Is told an address, which may have no account. */
  "mail-reset-link": sealed("prompt", z.string(), "reset-link"),
  /** Of a team that has just begun to require a second factor: its members without one get a mail. */
  "ask-for-second-factor": keyed("prompt", z.object({ teamId: z.string() }), "teamId"),
  "release-dead-workers": scheduled("prompt", "* * * * *", { tries: 1 }),

  "send-mail": sealed(
    "mail",
    z.custom<Mail>((value) => typeof value === "object" && value !== null && "template" in value),
    "mail",
  ),

  /** Two of one invoice at once, each with idempotency keys of its own, could make two drafts. */
  "collect-invoice": { ...keyed("stripe", z.object({ invoiceId: z.string() }), "invoiceId"), inTurn: true },
  /** One after the other, as with invoices. */
  "issue-credit-note": { ...keyed("stripe", z.object({ creditNoteId: z.string() }), "creditNoteId"), inTurn: true },
  /** Of one that is late; asked for by `remind-of-invoices`. */
  "remind-of-invoice": keyed("stripe", z.object({ invoiceId: z.string() }), "invoiceId"),
  "apply-stripe-event": job("stripe", z.object({ id: z.string() })),
  /** Also enqueued by triggers of the database, when what Stripe knows of a team has changed. */
  "push-customer": job("stripe", z.object({ teamId: z.string() })),
  "reconcile-stripe": scheduled("stripe", "40 2 * * *", { single: true }),

  "fold-usage": scheduled("housekeeping", "* * * * *", { tries: 1, single: true }),
  /** Before a month is closed, an hour after its end. */
  "recount-usage": scheduled("housekeeping", "20 0 * * *", { single: true }),
  "keep-usage-partitions": scheduled("housekeeping", "3 * * * *"),
  "close-months": scheduled("housekeeping", "5 * * * *"),
  "remind-of-invoices": scheduled("housekeeping", "28 * * * *", { single: true }),
  "check-budgets": scheduled("housekeeping", "8 * * * *", { single: true }),
  /** Of a team that has used something: at most three times a minute, however much that is. */
  "check-budgets-of": { ...keyed("housekeeping", z.object({ teamId: z.string() }), "teamId"), after: 20 },

  /** Of credentials whose expiry date comes near or is there. */
  "warn-of-expiry": scheduled("housekeeping", "33 * * * *", { single: true }),
  /** Of a rotation's overlap that ends while the old secret is still in use. */
  "warn-of-overlap": scheduled("housekeeping", "*/10 * * * *", { single: true }),

  // Apart from each other, the costly ones at night.
  "purge-counters": scheduled("housekeeping", "*/10 * * * *"),
  "purge-tokens": scheduled("housekeeping", "7 * * * *"),
  "purge-sessions": scheduled("housekeeping", "17 * * * *"),
  "purge-email-tokens": scheduled("housekeeping", "27 * * * *"),
  "purge-idempotency-keys": scheduled("housekeeping", "37 * * * *"),
  "purge-sent-mails": scheduled("housekeeping", "47 * * * *"),
  "purge-invites": scheduled("housekeeping", "12 3 * * *"),
  "purge-clients": scheduled("housekeeping", "22 3 * * *"),
  "purge-assets": scheduled("housekeeping", "32 3 * * *"),
  "purge-known-devices": scheduled("housekeeping", "42 3 * * *"),
  "purge-usage-ids": scheduled("housekeeping", "52 3 * * *"),
  "purge-stripe-events": scheduled("housekeeping", "2 4 * * *"),
  /** What is left of teams that were deleted. */
  "erase-teams": scheduled("housekeeping", "27 4 * * *", { single: true }),
  "purge-reconciliations": scheduled("housekeeping", "17 4 * * *"),
  "purge-usage-closings": scheduled("housekeeping", "37 4 * * *"),
  "purge-credential-refusals": scheduled("housekeeping", "42 * * * *"),
  "purge-credential-uses": scheduled("housekeeping", "52 * * * *"),
  "purge-second-factors": scheduled("housekeeping", "57 * * * *"),
  "reseal-second-factors": scheduled("housekeeping", "12 4 * * *"),
};

export type JobName = keyof typeof jobs;

/** What a job is told. */
export type PayloadOf<Name extends JobName> = (typeof jobs)[Name] extends Job<infer Payload, string> ? Payload : never;

export const jobNames = Object.keys(jobs) as JobName[];

/** @returns what is common to all jobs, of one of them */
export const jobNamed = (name: JobName): Job<unknown, string> => jobs[name] as Job<unknown, string>;

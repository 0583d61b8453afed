import type { JobHelpers } from "graphile-worker";
import type { Pool } from "pg";
import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import { issueResetToken } from "@/lib/domain/authentication/issue-reset-token";
import { pushCustomer } from "@/lib/domain/billing/accounts/push-customer";
import { checkBudgets, checkBudgetsOf } from "@/lib/domain/billing/budgets/check-budgets";
import { collectInvoice } from "@/lib/domain/billing/collecting/collect-invoice";
import { findLateInvoices, remindOfInvoice } from "@/lib/domain/billing/collecting/remind";
import { issueCreditNote } from "@/lib/domain/billing/credit-notes/issue-credit-note";
import { applyEvent } from "@/lib/domain/billing/webhooks/apply-event";
import { warnOfExpiry } from "@/lib/domain/credentials/warn-of-expiry";
import { warnOfOverlap } from "@/lib/domain/credentials/warn-of-overlap";
import { askForFactor } from "@/lib/domain/second-factors/ask-for-factor";
import { reseal } from "@/lib/domain/reseal";
import { eraseTeams } from "@/lib/domain/teams/erase-teams";
import { foldRest } from "@/lib/domain/usage/fold-deltas";
import { renewLinks } from "@/lib/domain/invites/renew-links";
import { metrics } from "@/lib/metrics";
import type { JobName, PayloadOf } from "@/lib/queue/jobs";
import { usagePool } from "@/lib/usage-database";
import { closeMonths } from "./close-months";
import { keepUsagePartitions } from "./keep-usage-partitions";
import { releaseDeadWorkers } from "./liveness";
import { mailIdOf } from "./mail-id";
import { purge, purges } from "./purges";
import { reconcileStripe } from "./reconcile-stripe";
import { recountUsage } from "./recount-usage";
import { unlessRefused } from "./unless-refused";

type PurgeName = keyof typeof purges;
type Handler<Payload> = (payload: Payload, helpers: JobHelpers) => Promise<void>;
export type Handlers = { [Name in JobName]: Handler<PayloadOf<Name>> };

/** What each job does. What throws is tried again, later and later. */
export const handlers = (pool: Pool): Handlers => ({
  "resend-email": renewLinks,
  // Not in the call that asked for it, which must not tell whether the address has an account.
  "mail-reset-link": async (email) => {
    await prisma.$transaction((tx) => issueResetToken(tx, email, null));
  },
  "ask-for-second-factor": ({ teamId }) => askForFactor(teamId),
  "release-dead-workers": () => releaseDeadWorkers(pool),

  // A stop waits for it for a few seconds; then it is given up, and somebody else's to send.
  "send-mail": async (mail, { abortSignal, job }) => {
    // Loaded with the first mail: no start should wait for what renders it.
    const { sendMail } = await import("@/lib/integrations/mail/send");
    await sendMail(mail, { id: mailIdOf(job), stop: abortSignal });
  },

  "collect-invoice": ({ invoiceId }) => collectInvoice(invoiceId),
  "issue-credit-note": ({ creditNoteId }) => issueCreditNote(creditNoteId),
  "remind-of-invoice": ({ invoiceId }) => remindOfInvoice(invoiceId),
  "apply-stripe-event": ({ id }) => applyEvent(id),
  "push-customer": ({ teamId }) => unlessRefused(pushCustomer(teamId), { teamId }),
  "reconcile-stripe": () => reconcileStripe(pool),

  "fold-usage": foldRest,
  "recount-usage": () => recountUsage(pool),
  "keep-usage-partitions": () => keepUsagePartitions(usagePool),
  "close-months": () => closeMonths(pool),
  "remind-of-invoices": () => findLateInvoices(databaseTime()),
  "check-budgets": () => checkBudgets(pool, databaseTime()),
  "check-budgets-of": async ({ teamId }, { job }) => {
    await checkBudgetsOf(pool, teamId, databaseTime());
    // Of all usage that one check looks at, the first has asked for it.
    metrics.budgetDelay.observe((databaseTime().getTime() - job.created_at.getTime()) / 1_000);
  },
  "warn-of-expiry": () => warnOfExpiry(databaseTime()),
  "warn-of-overlap": () => warnOfOverlap(databaseTime()),
  "reseal-second-factors": reseal,
  "erase-teams": () => eraseTeams(pool, usagePool),
  ...purgeHandlers(pool),
});

const purgeHandlers = (pool: Pool) =>
  Object.fromEntries(
    (Object.keys(purges) as PurgeName[]).map((name) => [name, () => purge(pool, usagePool, name)]),
  ) as unknown as Pick<Handlers, PurgeName>;

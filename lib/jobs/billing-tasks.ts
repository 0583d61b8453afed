import type { TaskList } from "graphile-worker";
import type { Pool } from "pg";
import { z } from "zod";
import { pushCustomer } from "@/lib/domain/billing/accounts/ensure-customer";
import { collectInvoice } from "@/lib/domain/billing/collecting/collect-invoice";
import { reconcile } from "@/lib/domain/billing/collecting/reconcile";
import { applyEvent } from "@/lib/domain/billing/webhooks/apply-event";
import { log } from "@/lib/log";

const invoicePayload = z.object({ invoiceId: z.string() });
const eventPayload = z.object({ id: z.string() });
const teamPayload = z.object({ teamId: z.string() });

/** The jobs that call Stripe. What throws is tried again, later and later, for days. */
export const billingTasks = (pool: Pool): { taskList: TaskList; crontab: string[]; concurrency: number } => ({
  taskList: {
    "collect-invoice": (payload) => collectInvoice(invoicePayload.parse(payload).invoiceId),
    "apply-stripe-event": (payload) => applyEvent(eventPayload.parse(payload).id),
    "push-customer": (payload) => pushCustomer(teamPayload.parse(payload).teamId),
    "reconcile-stripe": () => reconcileStripe(pool),
  },
  crontab: ["40 2 * * * reconcile-stripe ?max=3"],
  concurrency: 4,
});

async function reconcileStripe(pool: Pool): Promise<void> {
  const { healed, requeued, takenBack, unknown } = await reconcile(pool, new Date());
  const drift = { part: "billing", healed, requeued, takenBack, unknown };
  const isApart = healed + requeued + takenBack + unknown.length > 0;
  if (isApart) log().warn(drift, "Stripe and we had drifted apart");
}

import { pool, prisma } from "@/lib/db";
import { ensureCustomer } from "@/lib/domain/billing/accounts/ensure-customer";
import { syncMethods } from "@/lib/domain/billing/methods/sync-methods";
import { attachCard } from "@/lib/integrations/stripe/cards";
import { enqueue } from "@/lib/queue/enqueue";
import { demoBillingDetails } from "./billing-details";

/** What the demo team pays with, where it lives, and a budget that it comes close to; and the months it has used are closed at once. */
export async function seedBilling(teamId: string): Promise<void> {
  await prisma.billingAccount.create({ data: { teamId, ...demoBillingDetails } });
  await prisma.budget.create({ data: { teamId, amount: 100_000n } });
  const customerId = await ensureCustomer(teamId);
  await attachCard(customerId, "pm_card_visa");
  await syncMethods(teamId, customerId);
  await enqueue(pool, "close-months");
}

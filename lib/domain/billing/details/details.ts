import type { z } from "zod";
import type { billingDetailsSchema, updateBillingDetails as declaration } from "@/lib/contract/billing-details";
import { prisma } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../../actor";
import { by, recordAudit } from "../../audit/record-audit";

export type BillingDetails = z.output<typeof billingDetailsSchema>;

/** @returns what stands on the team's invoices, and who else is told of them */
export async function getBillingDetails({ teamId }: Actor): Promise<BillingDetails> {
  const account = await prisma.billingAccount.findUnique({
    where: { teamId },
    select: { contactEmail: true, name: true, vatId: true, address: true },
  });
  return {
    contact_email: account?.contactEmail ?? null,
    name: account?.name ?? null,
    vat_id: account?.vatId ?? null,
    address: (account?.address as BillingDetails["address"]) ?? null,
  };
}

/**
 * Changes what was sent, and brings it to Stripe, where invoices are written.
 * @param changes null empties a field
 */
export async function updateBillingDetails(
  actor: Actor,
  changes: z.output<typeof declaration.body>,
): Promise<BillingDetails> {
  const before = await getBillingDetails(actor);
  const after = { ...before, ...changes };
  const data = {
    contactEmail: after.contact_email,
    name: after.name,
    vatId: after.vat_id,
    address: after.address ?? Prisma.DbNull,
  };
  await prisma.$transaction(async (tx) => {
    await tx.billingAccount.upsert({
      where: { teamId: actor.teamId },
      create: { teamId: actor.teamId, ...data },
      update: data,
    });
    const payload = JSON.stringify({ teamId: actor.teamId });
    await tx.$queryRaw`SELECT 1 FROM jobs.add_job('push-customer', ${payload}::json, job_key := ${`push-customer:${actor.teamId}`})`;
    await recordAudit(tx, {
      ...by(actor),
      action: "billing_details.updated",
      target: { type: "team", id: actor.teamId, name: after.name ?? "" },
      before,
      after,
    });
  });
  return getBillingDetails(actor);
}

import type { z } from "zod";
import type { billingDetailsSchema, updateBillingDetails as declaration } from "@/lib/contract/billing-details";
import { versions } from "@/lib/contract/versions";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Actor } from "../../actor";
import { by, recordAudit } from "../../audit/record-audit";
import { requireVersion } from "../../precondition";
import { holdTeamFor } from "../../teams/hold-team";
import { checkVatId } from "./vat-id";

export type BillingDetails = z.output<typeof billingDetailsSchema>;

/** @returns what stands on the team's invoices, and who else is told of them */
export const getBillingDetails = ({ teamId }: Actor): Promise<BillingDetails> => readDetails(prisma, teamId);

async function readDetails(queries: Queries, teamId: string): Promise<BillingDetails> {
  const account = await queries.billingAccount.findUnique({
    where: { teamId },
    select: { contactEmail: true, name: true, vatId: true, receipts: true, address: true },
  });
  return {
    contact_email: account?.contactEmail ?? null,
    name: account?.name ?? null,
    vat_id: account?.vatId ?? null,
    receipts: account?.receipts ?? true,
    address: (account?.address as BillingDetails["address"]) ?? null,
  };
}

/**
 * Changes what was sent; a trigger makes sure that Stripe, where invoices are written, is told.
 * @param changes null empties a field
 * @throws AppError `authorization`, `not_found`, `precondition_failed`; `validation` on `name` if it would be empty again, on `vat_id` if it isn't one, or is of another country
 * than the address; the one stored already may stay
 */
export async function updateBillingDetails(
  actor: Actor,
  changes: z.output<typeof declaration.body>,
): Promise<BillingDetails> {
  return prisma.$transaction(async (tx) => {
    // One at a time, since each writes what the other fields are, too.
    await holdTeamFor(tx, actor, "billing.manage");
    const before = await readDetails(tx, actor.teamId);
    await requireVersion(actor, () => versions.billingDetails(before));
    // Without one, the team's name stands on invoices; a company's own is never taken off again.
    if (before.name && changes.name === null)
      throw new AppError("validation", { name: "Enter the name of your company." });
    const after = await withVatId(before, { ...before, ...changes });
    const data = {
      contactEmail: after.contact_email,
      name: after.name,
      vatId: after.vat_id,
      receipts: after.receipts,
      address: after.address ?? Prisma.DbNull,
    };
    await tx.billingAccount.upsert({
      where: { teamId: actor.teamId },
      create: { teamId: actor.teamId, ...data },
      update: data,
    });
    await recordAudit(tx, {
      ...by(actor),
      action: "billing_details.updated",
      target: { type: "team", id: actor.teamId, name: after.name ?? "" },
      before,
      after,
    });
    return readDetails(tx, actor.teamId);
  });
}

async function withVatId(before: BillingDetails, after: BillingDetails): Promise<BillingDetails> {
  const country = after.address?.country ?? null;
  const isKept = after.vat_id === before.vat_id && country === (before.address?.country ?? null);
  if (after.vat_id === null || isKept) return after;
  const checked = await checkVatId(after.vat_id, country);
  if ("problem" in checked) throw new AppError("validation", { vat_id: checked.problem });
  return { ...after, vat_id: checked.vatId };
}

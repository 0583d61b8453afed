import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { PaymentMethod } from "@/lib/generated/prisma/client";
import { isId } from "../../is-id";

/**
 * @param id from an untrusted source
 * @throws AppError `not_found` if the team has no such card
 */
export async function findMethod(teamId: string, id: string): Promise<PaymentMethod> {
  const method = isId(id) ? await prisma.paymentMethod.findFirst({ where: { id, teamId } }) : null;
  if (!method) throw notFound();
  return method;
}

/** @returns what a card is called in the audit log: "visa 4242" */
export const methodName = ({ brand, last4 }: Pick<PaymentMethod, "brand" | "last4">): string => `${brand} ${last4}`;

import { randomUUID } from "node:crypto";
import { call, type Answer } from "./api";
import { operatorKey } from "./environment";

/** As an operator sees it. */
export interface CreditNote {
  id: string;
  number: string | null;
  status: string;
  amount: number;
  tax: number;
  reduced: number;
  refunded: number;
  to_balance: number;
  outside: number;
  refund_failed: boolean;
  problem: string | null;
}

const usual = { reason: "order_change", made_by: "Ada Lovelace", memo: "Outage of 3 November." };

/** Asks for a credit note, as an operator. @param id the same one asks again */
export const credit = (
  invoiceId: string,
  amount: number,
  more: Record<string, unknown> = {},
  id: string = randomUUID(),
): Promise<Answer<CreditNote>> =>
  call("POST", "/operator/credit-note", {
    token: operatorKey(),
    body: { id, invoice_id: invoiceId, amount, ...usual, ...more },
  });

export const readCredit = async (id: string): Promise<CreditNote> =>
  (await call<CreditNote>("GET", `/operator/credit-note/${id}`, { token: operatorKey() })).body;

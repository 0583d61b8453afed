"use client";

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import type { invoiceSchema } from "@/lib/contract/billing";
import type { updateBillingDetails, billingDetailsSchema } from "@/lib/contract/billing-details";
import type { setBudgets, budgetsSchema } from "@/lib/contract/budgets";
import type { paymentMethodSchema } from "@/lib/contract/payment-methods";
import { callApi, callPagedApi } from "./api";
import { billingKeys, invoicePageSize } from "./billing-keys";

export type Invoice = z.output<typeof invoiceSchema>;
export type PaymentMethod = z.output<typeof paymentMethodSchema>;
export type Budgets = z.output<typeof budgetsSchema>;
export type BillingDetails = z.output<typeof billingDetailsSchema>;

/** How often a card that is on its way here from Stripe is looked for, and how many times. */
const pace = 1_500;
const looks = 15;

/**
 * @param isAwaited whether a card is on its way here, since one has just been on Stripe's page
 * @returns the cards, and what says that another one is on its way
 */
export function usePaymentMethods(isAwaited: boolean) {
  const client = useQueryClient();
  const [until, setUntil] = useState(isAwaited ? looks : 0);
  const query = useQuery({
    queryKey: billingKeys.methods,
    queryFn: ({ signal }) => callApi("listPaymentMethods", { signal }),
    refetchInterval: ({ state: { dataUpdateCount } }) => (dataUpdateCount < until ? pace : false),
  });
  const expectOne = () => setUntil((client.getQueryState(billingKeys.methods)?.dataUpdateCount ?? 0) + looks);
  return { ...query, expectOne };
}

function useMethodChange<Answer>(change: (id: string) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: billingKeys.methods }),
  });
}

export const useRemoveMethod = () => useMethodChange((id) => callApi("deletePaymentMethod", { params: { id } }));
export const useSetDefaultMethod = () =>
  useMethodChange((id) => callApi("setDefaultPaymentMethod", { params: { id } }));

/** @returns the address of Stripe's page, where a card is typed in */
export const openCheckout = async (): Promise<string> => (await callApi("createCheckout", {})).url;

/** A plain function, since what it gives is a secret. */
export const openSetupIntent = async (): Promise<string> => (await callApi("createSetupIntent", {})).client_secret;

export const useInvoices = () =>
  useInfiniteQuery({
    queryKey: billingKeys.invoices,
    queryFn: ({ pageParam, signal }) =>
      callPagedApi("listInvoices", {
        query: { limit: invoicePageSize, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const useInvoice = (id: string) =>
  useQuery({
    queryKey: billingKeys.invoice(id),
    queryFn: ({ signal }) => callApi("getInvoice", { params: { id }, signal }),
  });

/** Charges an invoice to the default card, now. A refusal changes it, too. */
export function usePayInvoice(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi("payInvoice", { params: { id } }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: billingKeys.invoices }),
        client.invalidateQueries({ queryKey: billingKeys.invoice(id) }),
      ]),
  });
}

export const useBudgets = () =>
  useQuery({ queryKey: billingKeys.budgets, queryFn: ({ signal }) => callApi("getBudgets", { signal }) });

export function useSetBudgets() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof setBudgets.body>) => callApi("setBudgets", { body }),
    onSuccess: (budgets) => client.setQueryData(billingKeys.budgets, budgets),
  });
}

export const useBillingDetails = (teamId: string) =>
  useQuery({
    queryKey: billingKeys.details,
    queryFn: ({ signal }) => callApi("getBillingDetails", { params: { id: teamId }, signal }),
  });

export function useUpdateBillingDetails(teamId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof updateBillingDetails.body>) =>
      callApi("updateBillingDetails", { params: { id: teamId }, body }),
    onSuccess: (details) => client.setQueryData(billingKeys.details, details),
  });
}

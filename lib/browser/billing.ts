"use client";

import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import type { invoiceSchema } from "@/lib/contract/billing";
import type { updateBillingDetails, billingDetailsSchema } from "@/lib/contract/billing-details";
import type { setBudgets, budgetsSchema } from "@/lib/contract/budgets";
import type { paymentMethodSchema } from "@/lib/contract/payment-methods";
import type { Version } from "@/lib/contract/versions";
import { callApi, callPagedApi } from "./api";
import { billingKeys, budgetPageSize, invoicePageSize } from "./billing-keys";

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

/** Brings a card that Stripe has saved in place here at once, without waiting for what Stripe tells later. */
export const useSavedMethod = () => useMethodChange((token) => callApi("createPaymentMethod", { body: { token } }));

/** @returns the address of Stripe's page, where a card is typed in */
export const openCheckout = async (): Promise<string> => (await callApi("createCheckout", {})).url;

/** A plain function, since what it gives is a secret. */
export const openSetupIntent = async (): Promise<string> => (await callApi("createSetupIntent", {})).client_secret;

export const useInvoices = () =>
  useInfiniteQuery({
    queryKey: billingKeys.invoices,
    refetchOnWindowFocus: "always",
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
    // Somebody who comes back from its page at Stripe, in another tab, may have paid it there.
    refetchOnWindowFocus: "always",
    queryFn: ({ signal }) => callApi("getInvoice", { params: { id }, signal }),
  });

/** Charges an invoice to the default card, now. A refusal changes it, too. */
export const usePayInvoice = (id: string) => useChangeOfInvoice(id, "payInvoice");

/** Sends one again that Stripe has refused. */
export const useSendInvoice = (id: string) => useChangeOfInvoice(id, "sendInvoice");

function useChangeOfInvoice(id: string, change: "payInvoice" | "sendInvoice") {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi(change, { params: { id } }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: billingKeys.invoices }),
        client.invalidateQueries({ queryKey: billingKeys.invoice(id) }),
      ]),
  });
}

const budgetsQuery = queryOptions({
  queryKey: billingKeys.budgets,
  queryFn: ({ signal }) => callApi("getBudgets", { signal }),
});

export const useBudgets = () => useQuery(budgetsQuery);

/** @returns a function that reads the budgets again */
export function useReadBudgets() {
  const client = useQueryClient();
  return () => client.fetchQuery({ ...budgetsQuery, staleTime: 0 });
}

/** @returns the applications that may get a limit, page by page */
export const useBudgetApplications = (q: string) =>
  useInfiniteQuery({
    queryKey: billingKeys.budgetApplications(q),
    queryFn: ({ pageParam, signal }) =>
      callPagedApi("listApplications", {
        query: { limit: budgetPageSize, ...(pageParam ? { cursor: pageParam } : {}), ...(q ? { q } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export function useSetBudgets() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, ifMatch }: { body: z.input<typeof setBudgets.body>; ifMatch: Version }) =>
      callApi("setBudgets", { body, ifMatch }),
    onSuccess: (budgets) => client.setQueryData(billingKeys.budgets, budgets),
    onError: () => client.invalidateQueries({ queryKey: billingKeys.budgets }),
  });
}

const detailsQuery = (teamId: string) =>
  queryOptions({
    queryKey: billingKeys.details,
    queryFn: ({ signal }) => callApi("getBillingDetails", { params: { id: teamId }, signal }),
  });

export const useBillingDetails = (teamId: string) => useQuery(detailsQuery(teamId));

/** @returns a function that reads the billing details again */
export function useReadBillingDetails(teamId: string) {
  const client = useQueryClient();
  return () => client.fetchQuery({ ...detailsQuery(teamId), staleTime: 0 });
}

export function useUpdateBillingDetails(teamId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, ifMatch }: { body: z.input<typeof updateBillingDetails.body>; ifMatch: Version }) =>
      callApi("updateBillingDetails", { params: { id: teamId }, body, ifMatch }),
    onSuccess: (details) => client.setQueryData(billingKeys.details, details),
  });
}

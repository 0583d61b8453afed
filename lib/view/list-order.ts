import { listOrders, type ListOrder } from "@/lib/contract/list-orders";

/** What a portal's long list shows first, if the address doesn't say otherwise: people who have just made something look for that. */
export const usualOrder: ListOrder = "newest";

/** @param asked what the address has as `order`, from an untrusted source */
export const listOrderIn = (asked: unknown): ListOrder => listOrders.find((order) => order === asked) ?? usualOrder;

interface AskedPage {
  limit: number;
  /** Null for the first page. */
  cursor: string | null;
  /** What is searched for, or "". */
  q: string;
  order: ListOrder;
}

/** @returns the query of one page of a long list; how many there are is asked with the first */
export const pageOf = ({ limit, cursor, q, order }: AskedPage) => ({
  limit,
  order,
  ...(cursor ? { cursor } : { total: "true" as const }),
  ...(q ? { q } : {}),
});

"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ListOrder } from "@/lib/contract/list-orders";
import { listOrderIn, usualOrder } from "./list-order";
import { setInAddress } from "./set-in-address";

/** The order of a list, kept in the address as `?order=`. */
export function useListOrder(): [ListOrder, (order: ListOrder) => void] {
  const pathname = usePathname();
  const order = listOrderIn(useSearchParams().get("order"));
  return [order, (next) => setInAddress(pathname, "order", next === usualOrder ? "" : next)];
}

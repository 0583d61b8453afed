import type { ListOrder } from "@/lib/contract/list-orders";
import { searchText } from "@/lib/contract/text";
import { listOrderIn } from "@/lib/view/list-order";

/** The address's query, as Next gives it to a page with a long list. */
export type ListSearchParams = Promise<{ q?: string | string[]; order?: string | string[] }>;

/**
 * @param searchParams from an untrusted source
 * @returns what a page with a long list shows; a search that the API would not take is left out
 */
export async function readListView(searchParams: ListSearchParams): Promise<{ q: string; order: ListOrder }> {
  const { q, order } = await searchParams;
  return { q: searchText.safeParse(q).data?.trim() ?? "", order: listOrderIn(order) };
}

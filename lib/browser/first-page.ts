import type { InfiniteData } from "@tanstack/react-query";
import type { Page } from "@/lib/contract/page";

/** A list as the hooks that read on page by page keep it. */
export type Pages<Item> = InfiniteData<Page<Item>, string | null>;

/** A first page that the server has looked up, in that form. */
export const firstPage = <Item>(page: Page<Item>): Pages<Item> => ({ pages: [page], pageParams: [null] });

import { dehydrate, HydrationBoundary, QueryClient, type QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";

interface PrefetchedProps {
  /** What the server has looked up, under the keys of the hooks that read it. */
  data: readonly (readonly [QueryKey, unknown])[];
  children: ReactNode;
}

/** Hands what a page looked up to the hooks below it, so that they begin with data instead of a request. */
export function Prefetched({ data, children }: PrefetchedProps) {
  const client = new QueryClient();
  for (const [key, value] of data) client.setQueryData(key, value);
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}

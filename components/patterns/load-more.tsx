import { Button } from "@/components/ui/button";

interface LoadMoreProps {
  /** A list that is read on page by page. */
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
}

/** The foot of a list that goes on. */
export function LoadMore({ query }: LoadMoreProps) {
  if (!query.hasNextPage) return null;
  return (
    <div className="flex flex-wrap items-center justify-center gap-3 border-t border-line p-3">
      {query.isFetchNextPageError && <p role="alert">Loading more did not work.</p>}
      <Button look="secondary" pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {query.isFetchNextPageError ? "Try again" : "Load more"}
      </Button>
    </div>
  );
}

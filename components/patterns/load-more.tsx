import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/class-names";

/** What reads a list page by page; a list that is read whole has nothing of it. */
export interface Paged {
  hasNextPage?: boolean;
  isFetchingNextPage?: boolean;
  isFetchNextPageError?: boolean;
  fetchNextPage?: () => Promise<unknown>;
}

interface LoadMoreProps {
  query: Paged;
  /** In a small box: a quieter button, which alone tells of a failure. */
  small?: boolean;
}

/** The foot of a list that goes on. */
export function LoadMore({ query, small = false }: LoadMoreProps) {
  if (!query.hasNextPage) return null;
  return (
    <div className={cn("flex flex-wrap items-center justify-center gap-3 border-t border-line", small ? "p-2" : "p-3")}>
      {query.isFetchNextPageError && !small && <p role="alert">We couldn’t load more.</p>}
      <Button
        look={small ? "quiet" : "secondary"}
        size={small ? "small" : "medium"}
        pending={query.isFetchingNextPage ?? false}
        onClick={() => void query.fetchNextPage?.()}
      >
        {query.isFetchNextPageError ? "Try again" : "Load more"}
      </Button>
    </div>
  );
}

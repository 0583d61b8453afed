import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/class-names";
import { LoadFailure } from "./load-failure";
import { LoadMore, type Paged } from "./load-more";

interface QueryListProps<Item> {
  /** What reads the list, whole or page by page. */
  query: Paged & {
    isPending: boolean;
    isPlaceholderData: boolean;
    error: unknown;
    refetch: () => Promise<unknown>;
  };
  /** What it has read so far; undefined where that failed. */
  items: readonly Item[] | undefined;
  /** What is missing if it can't be loaded: "your applications". */
  what: string;
  /** The shape of the list while it is on its way. */
  skeleton: ReactNode;
  /** Stands in place of a list with nothing in it. */
  empty: ReactNode;
  /** Said aloud when the list has changed with what was looked for, such as "3 people found". */
  found?: string | false;
  /** In a small box, which scrolls. */
  small?: boolean;
  children: (items: readonly Item[]) => ReactNode;
}

/** A list that is read from the API, in each of its states. */
export function QueryList<Item>({
  query,
  items,
  what,
  skeleton,
  empty,
  found,
  small = false,
  children,
}: QueryListProps<Item>): ReactNode {
  if (query.isPending) return skeleton;
  if (!items) return <LoadFailure what={what} error={query.error} onRetry={() => void query.refetch()} />;
  return (
    // Faint while it still shows what was found for the words before.
    <div
      aria-busy={query.isPlaceholderData}
      className={cn(small && "max-h-60 overflow-y-auto", query.isPlaceholderData && "opacity-60")}
    >
      {found !== undefined && (
        <p role="status" className="sr-only">
          {!query.isPlaceholderData && found}
        </p>
      )}
      {items.length > 0 ? children(items) : empty}
      <LoadMore query={query} small={small} />
    </div>
  );
}

interface NoMatchProps {
  /** "No members match “ada”". */
  title: string;
  /** What the button is called: "Clear search". */
  action: string;
  onClear: () => void;
}

/** In place of a list in which nothing is what was looked for. */
export function NoMatch({ title, action, onClear }: NoMatchProps) {
  return (
    <div className="px-6 py-12 text-center">
      <p className="font-medium">{title}</p>
      <Button look="secondary" className="mt-4" onClick={onClear}>
        {action}
      </Button>
    </div>
  );
}

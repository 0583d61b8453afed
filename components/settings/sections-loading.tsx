import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";

interface SectionsLoadingProps {
  /** What is on its way: "your profile". */
  what: string;
  /** The heights of the sections below their headings, as classes. */
  bodies: readonly string[];
}

/** A page of sections while it is on its way. */
export function SectionsLoading({ what, bodies }: SectionsLoadingProps) {
  return (
    <div role="status" className="max-w-2xl space-y-6">
      <span className="sr-only">Loading {what}</span>
      {bodies.map((height, index) => (
        <Card key={index}>
          <div className="space-y-2 border-b border-line px-4 py-3.5 sm:px-5">
            <Skeleton className="h-4 w-24" />
            <Skeleton className="h-3.5 w-72 max-w-full" />
          </div>
          <div className="p-4 sm:p-5">
            <Skeleton className={height} />
          </div>
        </Card>
      ))}
    </div>
  );
}

import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";

/** Charts while they are on their way. */
export function UsageSkeleton() {
  return (
    <div role="status" className="grid gap-6 lg:grid-cols-2">
      <span className="sr-only">Loading your usage</span>
      {[1, 2, 3, 4].map((place) => (
        <Card key={place}>
          <div className="border-b border-line px-4 py-3.5 sm:px-5">
            <Skeleton className="h-7 w-32" />
          </div>
          <div className="p-4 sm:p-5">
            <Skeleton className="h-56 w-full" />
          </div>
        </Card>
      ))}
    </div>
  );
}

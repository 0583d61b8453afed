import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";

/** The overview while it is on its way. */
export function ApplicationOverviewLoading() {
  return (
    <div role="status" className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <span className="sr-only">Loading the application</span>
      <Card>
        <div className="space-y-2 border-b border-line px-5 py-3.5">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="h-3.5 w-96 max-w-full" />
        </div>
        <div className="space-y-3 p-5">
          <Skeleton className="h-3.5 w-full" />
          <Skeleton className="h-3.5 w-40" />
          <Skeleton className="h-40 w-full" />
        </div>
      </Card>
      <Card>
        <div className="border-b border-line px-5 py-3.5">
          <Skeleton className="h-4 w-16" />
        </div>
        <div className="space-y-5 p-5">
          {["w-48", "w-full", "w-32", "w-20", "w-24"].map((width) => (
            <Skeleton key={width} className={`h-8 ${width}`} />
          ))}
        </div>
      </Card>
    </div>
  );
}

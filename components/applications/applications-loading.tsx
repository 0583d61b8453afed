import { PageHeader } from "@/components/patterns/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { ApplicationsTableSkeleton } from "./applications-skeleton";

/** The page of applications while it is on its way. */
export function ApplicationsLoading() {
  return (
    <div className="space-y-6">
      <PageHeader title="Applications" actions={<Skeleton className="h-9 w-44" />} />
      <Skeleton className="h-9 sm:max-w-xs" />
      <Card>
        <ApplicationsTableSkeleton />
      </Card>
    </div>
  );
}

import { PageHeader } from "@/components/patterns/page-header";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { MembersTableSkeleton } from "./members-skeleton";

/** The team's page while it is on its way. */
export function MembersLoading() {
  return (
    <div className="space-y-6">
      <PageHeader title="Team" actions={<Skeleton className="h-9 w-36" />} />
      <Skeleton className="h-9 sm:max-w-xs" />
      <Card>
        <MembersTableSkeleton />
      </Card>
    </div>
  );
}

import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { ApplicationUsersSkeleton } from "./application-users-skeleton";

/** The page of an application's users while it is on its way. */
export function ApplicationUsersLoading() {
  return (
    <Card>
      <div className="flex items-start justify-between border-b border-line px-5 py-3.5">
        <span className="space-y-2">
          <Skeleton className="h-4 w-16" />
          <Skeleton className="h-3.5 w-72 max-w-full" />
        </span>
        <Skeleton className="hidden h-9 w-32 sm:block" />
      </div>
      <ApplicationUsersSkeleton />
    </Card>
  );
}

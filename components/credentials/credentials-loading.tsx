import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { CredentialsSkeleton } from "./credentials-skeleton";

/** The page of credentials while it is on its way. */
export function CredentialsLoading() {
  return (
    <Card>
      <div className="flex items-start justify-between border-b border-line px-5 py-3.5">
        <span className="space-y-2">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="h-3.5 w-72 max-w-full" />
        </span>
        <Skeleton className="hidden h-9 w-44 sm:block" />
      </div>
      <CredentialsSkeleton />
    </Card>
  );
}

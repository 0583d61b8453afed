import { ApplicationsSkeleton } from "@/components/applications/applications-skeleton";
import { ListPageLoading } from "@/components/patterns/list-loading";

export default function ApplicationsLoading() {
  return (
    <ListPageLoading title="Applications">
      <ApplicationsSkeleton />
    </ListPageLoading>
  );
}

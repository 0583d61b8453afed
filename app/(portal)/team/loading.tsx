import { ListPageLoading } from "@/components/patterns/list-loading";
import { MembersSkeleton } from "@/components/team/members-skeleton";

export default function TeamLoading() {
  return (
    <ListPageLoading title="Team">
      <MembersSkeleton />
    </ListPageLoading>
  );
}

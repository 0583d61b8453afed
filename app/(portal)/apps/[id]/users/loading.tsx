import { ApplicationUsersSkeleton } from "@/components/application-users/application-users-skeleton";
import { ListSectionLoading } from "@/components/patterns/list-loading";

export default function ApplicationUsersLoading() {
  return (
    <ListSectionLoading>
      <ApplicationUsersSkeleton />
    </ListSectionLoading>
  );
}

import { ClientsSkeleton } from "@/components/api-clients/clients-skeleton";
import { ListSectionLoading } from "@/components/patterns/list-loading";

export default function ClientsLoading() {
  return (
    <ListSectionLoading>
      <ClientsSkeleton />
    </ListSectionLoading>
  );
}

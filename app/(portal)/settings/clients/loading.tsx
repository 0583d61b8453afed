import { ClientsSkeleton } from "@/components/clients/clients-skeleton";
import { ListLoading } from "@/components/settings/list-loading";

export default function ClientsLoading() {
  return (
    <ListLoading>
      <ClientsSkeleton />
    </ListLoading>
  );
}

import { CredentialsSkeleton } from "@/components/credentials/credentials-skeleton";
import { ListSectionLoading } from "@/components/patterns/list-loading";

export default function CredentialsLoading() {
  return (
    <ListSectionLoading>
      <CredentialsSkeleton />
    </ListSectionLoading>
  );
}

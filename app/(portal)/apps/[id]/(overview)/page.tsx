import { ApplicationOverview } from "@/components/applications/application-overview";
import { Prefetched } from "@/components/patterns/prefetched";
import { credentialKeys } from "@/lib/client/credentials";
import { maxPageSize } from "@/lib/contract/page-size";
import { listCredentials } from "@/lib/domain/credentials/list-credentials";
import { env } from "@/lib/env";
import { openApplication, type ApplicationPageProps } from "../application";

export default async function ApplicationPage({ params }: ApplicationPageProps) {
  const { id } = await params;
  const { actor } = await openApplication(id, "credential.read");
  const { items } = await listCredentials(actor, id, { limit: maxPageSize });
  return (
    <Prefetched data={[[credentialKeys.list(id), items]]}>
      <ApplicationOverview id={id} publicUrl={env().PUBLIC_URL} />
    </Prefetched>
  );
}

import type { Metadata } from "next";
import { CredentialsView } from "@/components/credentials/credentials-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { credentialKeys } from "@/lib/browser/credentials";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import { maxPageSize } from "@/lib/contract/page-size";
import { listCredentials } from "@/lib/domain/credentials/list-credentials";
import { openApplication, type ApplicationPageProps } from "../application";

export const metadata: Metadata = { title: "Credentials" };

export default async function CredentialsPage({ params }: ApplicationPageProps) {
  const id = inLowerCase((await params).id);
  const { actor } = await openApplication(id, "credential.read");
  const { items } = await listCredentials(actor, id, { limit: maxPageSize });
  return (
    <Prefetched data={[[credentialKeys.list(id), items]]}>
      <CredentialsView applicationId={id} />
    </Prefetched>
  );
}

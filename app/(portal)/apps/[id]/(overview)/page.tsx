import { ApplicationOverview } from "@/components/applications/application-overview";
import { Prefetched } from "@/components/patterns/prefetched";
import { credentialKeys } from "@/lib/browser/credentials";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import { maxPageSize } from "@/lib/contract/page-size";
import { samplesOfCheck } from "@/lib/docs/samples/samples-of";
import { listCredentials } from "@/lib/domain/credentials/list-credentials";
import { env } from "@/lib/env";
import { readSampleLanguage } from "@/lib/session/sample-language";
import { clientIdPlaceholder } from "@/lib/view/sample-language";
import { openApplication, type ApplicationPageProps } from "../application";

export default async function ApplicationPage({ params }: ApplicationPageProps) {
  const id = inLowerCase((await params).id);
  const { actor } = await openApplication(id, "credential.read");
  const { items } = await listCredentials(actor, id, { limit: maxPageSize });
  return (
    <Prefetched data={[[credentialKeys.list(id), items]]}>
      <ApplicationOverview
        id={id}
        samples={samplesOfCheck(env().PUBLIC_URL, clientIdPlaceholder)}
        language={await readSampleLanguage()}
      />
    </Prefetched>
  );
}

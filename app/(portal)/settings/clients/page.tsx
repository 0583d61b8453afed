import type { Metadata } from "next";
import { ClientsView } from "@/components/api-clients/clients-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { clientPageSize, clientsKey } from "@/lib/browser/api-clients";
import { firstPage } from "@/lib/browser/first-page";
import { listClients } from "@/lib/domain/api-clients/list-clients";
import { can } from "@/lib/permissions";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "API clients" };

export default async function ClientsPage() {
  const actor = await requirePermission("client.manage");
  const page = await listClients(actor, { limit: clientPageSize });
  return (
    <Prefetched data={[[clientsKey, firstPage(page)]]}>
      <ClientsView mayTrust={can(actor, "client.trust")} />
    </Prefetched>
  );
}

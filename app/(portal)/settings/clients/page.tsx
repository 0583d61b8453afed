import type { Metadata } from "next";
import { ClientsView } from "@/components/clients/clients-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { clientPageSize, clientsKey } from "@/lib/client/clients";
import { firstPage } from "@/lib/client/first-page";
import { listClients } from "@/lib/domain/clients/list-clients";
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

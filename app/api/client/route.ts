import * as contract from "@/lib/contract/clients";
import { createClient } from "@/lib/domain/api-clients/create-client";
import { listClients } from "@/lib/domain/api-clients/list-clients";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listClients, ({ actor, query }) => listClients(actor, query)),
  handle(contract.createClient, ({ actor, body }) => createClient(actor, body)),
);

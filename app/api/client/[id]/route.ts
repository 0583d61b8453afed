import * as contract from "@/lib/contract/clients";
import { deleteClient } from "@/lib/domain/api-clients/delete-client";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.deleteClient, ({ actor, params }) => deleteClient(actor, params.id)),
);

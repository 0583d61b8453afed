import * as contract from "@/lib/contract/grants";
import { deleteClientGrant } from "@/lib/domain/grants/end-grant";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.deleteClientGrant, ({ actor, params }) => deleteClientGrant(actor, params.id)),
);

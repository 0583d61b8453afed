import * as contract from "@/lib/contract/grants";
import { listClientGrants } from "@/lib/domain/grants/list-client-grants";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listClientGrants, ({ actor }) => listClientGrants(actor)),
);

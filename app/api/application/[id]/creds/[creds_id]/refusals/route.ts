import * as contract from "@/lib/contract/credentials";
import { getRefusals } from "@/lib/domain/credentials/get-refusals";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getRefusals, ({ actor, params }) => getRefusals(actor, params.id, params.creds_id)),
);

import * as contract from "@/lib/contract/grants";
import { approveAuthorization } from "@/lib/domain/grants/approve-authorization";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.authorizeClient, ({ actor, body }) => approveAuthorization(actor, body)),
);

import * as contract from "@/lib/contract/invites";
import { cancelInvite } from "@/lib/domain/invites/cancel-invite";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.cancelInvite, ({ actor, params, source }) => cancelInvite(actor, params.token, source)),
);

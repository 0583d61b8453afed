import * as contract from "@/lib/contract/invites";
import { acceptInvite } from "@/lib/domain/invites/accept-invite";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.acceptInvite, ({ params, body, source }) => acceptInvite(params.token, body.password, source)),
);

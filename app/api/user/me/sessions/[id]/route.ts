import * as contract from "@/lib/contract/sessions";
import { revokeSession } from "@/lib/domain/sessions/revoke-session";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.revokeSession, ({ actor, params }) => revokeSession(actor, params.id)),
);

import * as contract from "@/lib/contract/sessions";
import { listSessions } from "@/lib/domain/sessions/list-sessions";
import { revokeOtherSessions } from "@/lib/domain/sessions/revoke-other-sessions";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listSessions, ({ actor }) => listSessions(actor)),
  handle(contract.revokeOtherSessions, ({ actor }) => revokeOtherSessions(actor)),
);

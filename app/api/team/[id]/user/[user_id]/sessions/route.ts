import * as contract from "@/lib/contract/teams";
import { endMemberSessions } from "@/lib/domain/sessions/end-member-sessions";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.endMemberSessions, ({ actor, params, body }) =>
    endMemberSessions(actor, params.user_id, body.password),
  ),
);

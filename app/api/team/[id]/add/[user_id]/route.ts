import * as contract from "@/lib/contract/teams";
import { removeTeamUser } from "@/lib/domain/members/remove-team-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.removeTeamUserByAdd, ({ actor, params, body }) =>
    removeTeamUser(actor, params.user_id, body.password),
  ),
);

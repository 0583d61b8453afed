import * as contract from "@/lib/contract/teams";
import { removeTeamUser } from "@/lib/domain/teams/remove-team-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.removeTeamUserByAdd, ({ actor, params }) => removeTeamUser(actor, params.user_id)),
);

import * as contract from "@/lib/contract/teams";
import { addTeamUser } from "@/lib/domain/members/add-team-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.addTeamUser, ({ actor, body }) => addTeamUser(actor, body)),
);

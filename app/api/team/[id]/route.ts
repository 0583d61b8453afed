import * as contract from "@/lib/contract/teams";
import { getTeam } from "@/lib/domain/teams/get-team";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getTeam, ({ actor, params }) => getTeam(actor, params.id)),
);

import * as contract from "@/lib/contract/teams";
import { deleteTeam } from "@/lib/domain/teams/delete-team";
import { getTeam } from "@/lib/domain/teams/get-team";
import { updateTeam } from "@/lib/domain/teams/update-team";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getTeam, ({ actor, params }) => getTeam(actor, params.id)),
  handle(contract.updateTeam, ({ actor, body }) => updateTeam(actor, body)),
  handle(contract.deleteTeam, ({ actor, body }) => deleteTeam(actor, body.password)),
);

import * as contract from "@/lib/contract/teams";
import { createTeam } from "@/lib/domain/teams/create-team";
import { getTeam } from "@/lib/domain/teams/get-team";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getCurrentTeam, ({ actor }) => getTeam(actor, actor.teamId)),
  handle(contract.createTeam, ({ actor, body, source }) => createTeam(actor, body, source)),
);

import * as contract from "@/lib/contract/teams";
import { teamExists } from "@/lib/domain/teams/team-exists";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.teamExists, ({ body }) => teamExists(body.team)),
);

import * as contract from "@/lib/contract/teams";
import { transferTeam } from "@/lib/domain/teams/transfer-team";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.transferTeam, ({ actor, body }) => transferTeam(actor, body)),
);

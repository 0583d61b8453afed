import * as contract from "@/lib/contract/single-sign-on";
import { deleteTeamSso } from "@/lib/domain/single-sign-on/delete-team-sso";
import { getTeamSso } from "@/lib/domain/single-sign-on/provider";
import { setTeamSso } from "@/lib/domain/single-sign-on/set-team-sso";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getTeamSso, ({ actor }) => getTeamSso(actor)),
  handle(contract.setTeamSso, ({ actor, body }) => setTeamSso(actor, body)),
  handle(contract.deleteTeamSso, ({ actor, body }) => deleteTeamSso(actor, body.password)),
);

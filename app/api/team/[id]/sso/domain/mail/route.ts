import * as contract from "@/lib/contract/single-sign-on";
import { mailPostmaster } from "@/lib/domain/single-sign-on/mail-postmaster";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.mailTeamDomain, ({ actor }) => mailPostmaster(actor)),
);

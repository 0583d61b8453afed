import * as contract from "@/lib/contract/single-sign-on";
import { confirmDomain } from "@/lib/domain/single-sign-on/confirm-domain";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.confirmTeamDomain, ({ body, source }) => confirmDomain(body.token, source)),
);

import * as contract from "@/lib/contract/single-sign-on";
import { proveDomain } from "@/lib/domain/single-sign-on/prove-domain";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.proveTeamDomain, ({ actor }) => proveDomain(actor)),
);

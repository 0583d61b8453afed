import * as contract from "@/lib/contract/second-factors";
import { confirmTotp } from "@/lib/domain/second-factors/confirm-totp";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.confirmSecondFactor, ({ actor, body }) => confirmTotp(actor, body)),
);

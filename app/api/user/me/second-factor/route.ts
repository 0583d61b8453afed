import * as contract from "@/lib/contract/second-factors";
import { beginTotp } from "@/lib/domain/second-factors/begin-totp";
import { getSecondFactor } from "@/lib/domain/second-factors/get-factor";
import { removeFactor } from "@/lib/domain/second-factors/remove-factor";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getSecondFactor, ({ actor }) => getSecondFactor(actor)),
  handle(contract.beginSecondFactor, ({ actor, body }) => beginTotp(actor, body)),
  handle(contract.removeSecondFactor, ({ actor, body }) => removeFactor(actor, body)),
);

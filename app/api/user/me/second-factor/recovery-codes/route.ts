import * as contract from "@/lib/contract/second-factors";
import { renewRecoveryCodes } from "@/lib/domain/second-factors/renew-recovery-codes";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.renewRecoveryCodes, ({ actor, body }) => renewRecoveryCodes(actor, body)),
);

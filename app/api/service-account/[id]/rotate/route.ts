import * as contract from "@/lib/contract/service-accounts";
import { rotateServiceAccount } from "@/lib/domain/service-accounts/rotate-service-account";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.rotateServiceAccount, ({ actor, params, body }) => rotateServiceAccount(actor, params.id, body)),
);

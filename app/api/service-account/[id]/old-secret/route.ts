import * as contract from "@/lib/contract/service-accounts";
import { endOldSecret } from "@/lib/domain/service-accounts/rotate-service-account";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.endOldSecret, ({ actor, params }) => endOldSecret(actor, params.id)),
);

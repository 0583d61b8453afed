import * as contract from "@/lib/contract/service-accounts";
import { deleteServiceAccount } from "@/lib/domain/service-accounts/delete-service-account";
import { updateServiceAccount } from "@/lib/domain/service-accounts/update-service-account";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.updateServiceAccount, ({ actor, params, body }) => updateServiceAccount(actor, params.id, body)),
  handle(contract.deleteServiceAccount, ({ actor, params }) => deleteServiceAccount(actor, params.id)),
);

import * as contract from "@/lib/contract/application-users";
import { addApplicationUser } from "@/lib/domain/application-users/add-application-user";
import { removeApplicationUser } from "@/lib/domain/application-users/remove-application-user";
import { updateApplicationUser } from "@/lib/domain/application-users/update-application-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.addApplicationUser, ({ actor, params, body }) =>
    addApplicationUser(actor, params.id, params.user_id, body.role),
  ),
  handle(contract.updateApplicationUser, ({ actor, params, body }) =>
    updateApplicationUser(actor, params.id, params.user_id, body.role),
  ),
  handle(contract.removeApplicationUser, ({ actor, params }) =>
    removeApplicationUser(actor, params.id, params.user_id),
  ),
);

import * as contract from "@/lib/contract/application-users";
import { addApplicationUserByBody } from "@/lib/domain/application-users/add-application-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.addApplicationUserByBody, ({ actor, params, body }) =>
    addApplicationUserByBody(actor, params.id, body.user_id, body.role),
  ),
);

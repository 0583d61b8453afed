import * as contract from "@/lib/contract/users";
import { getUser } from "@/lib/domain/members/get-user";
import { updateUser } from "@/lib/domain/members/update-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getUser, ({ actor, params }) => getUser(actor, params.id)),
  handle(contract.updateUser, ({ actor, params, body }) => updateUser(actor, params.id, body)),
);

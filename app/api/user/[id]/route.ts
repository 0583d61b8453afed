import * as contract from "@/lib/contract/users";
import { getUser } from "@/lib/domain/users/get-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getUser, ({ actor, params }) => getUser(actor, params.id)),
);

import * as contract from "@/lib/contract/users";
import { deleteCurrentUser } from "@/lib/domain/users/delete-current-user";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getCurrentUser, ({ actor }) => getCurrentUser(actor)),
  handle(contract.deleteCurrentUser, ({ actor, body }) => deleteCurrentUser(actor, body.password)),
);

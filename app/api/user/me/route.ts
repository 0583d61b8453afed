import * as contract from "@/lib/contract/users";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getCurrentUser, ({ actor }) => getCurrentUser(actor)),
);

import * as contract from "@/lib/contract/users";
import { listUsers } from "@/lib/domain/members/list-users";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listUsers, ({ actor, query }) => listUsers(actor, query)),
);

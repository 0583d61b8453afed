import * as contract from "@/lib/contract/application-users";
import { listApplicationUsers } from "@/lib/domain/application-users/list-application-users";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listApplicationUsers, ({ actor, params, query }) => listApplicationUsers(actor, params.id, query)),
);

import * as contract from "@/lib/contract/users";
import { listUserApplications } from "@/lib/domain/members/list-user-applications";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listUserApplications, ({ actor, params, query }) => listUserApplications(actor, params.id, query)),
);

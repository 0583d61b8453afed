import * as contract from "@/lib/contract/users";
import { userExists } from "@/lib/domain/users/user-exists";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.userExists, ({ body }) => userExists(body.email)),
);

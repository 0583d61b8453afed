import * as contract from "@/lib/contract/passwords";
import { changePassword } from "@/lib/domain/authentication/change-password";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.changePassword, ({ actor, body }) => changePassword(actor, body)),
);

import * as contract from "@/lib/contract/passwords";
import { changeEmail } from "@/lib/domain/authentication/change-email";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.changeEmail, ({ actor, body }) => changeEmail(actor, body)),
);

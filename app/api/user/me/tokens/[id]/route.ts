import * as contract from "@/lib/contract/personal-tokens";
import { deletePersonalToken } from "@/lib/domain/personal-tokens/delete-personal-token";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.deletePersonalToken, ({ actor, params }) => deletePersonalToken(actor, params.id)),
);

import * as contract from "@/lib/contract/personal-tokens";
import { createPersonalToken } from "@/lib/domain/personal-tokens/create-personal-token";
import { listPersonalTokens } from "@/lib/domain/personal-tokens/list-personal-tokens";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listPersonalTokens, ({ actor }) => listPersonalTokens(actor)),
  handle(contract.createPersonalToken, ({ actor, body }) => createPersonalToken(actor, body)),
);

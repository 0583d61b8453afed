import * as contract from "@/lib/contract/authentication";
import { grantTokens } from "@/lib/domain/authentication/grant";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.exchangeToken, ({ body, source }) => grantTokens(body, source)),
);

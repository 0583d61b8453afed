import * as contract from "@/lib/contract/oauth";
import { revokeToken } from "@/lib/domain/authentication/revoke-token";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.revokeToken, ({ body, source }) => revokeToken(body, source)),
);

import * as contract from "@/lib/contract/oauth";
import { introspectToken } from "@/lib/domain/authentication/introspect-token";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.introspectToken, ({ body, source }) => introspectToken(body, source)),
);

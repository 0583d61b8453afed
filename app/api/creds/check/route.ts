import * as contract from "@/lib/contract/credential-check";
import { checkCredential } from "@/lib/domain/credentials/check-credential";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.checkCredential, ({ body, source }) => checkCredential(body.client_id, body.client_secret, source)),
);

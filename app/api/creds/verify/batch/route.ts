import * as contract from "@/lib/contract/credential-verification";
import { verifyCredentials } from "@/lib/domain/credentials/verify-credentials";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.verifyCredentials, ({ body }) => verifyCredentials(body.credentials)),
);

import * as contract from "@/lib/contract/credential-verification";
import { verifyCredential } from "@/lib/domain/credentials/verify-credential";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.verifyCredential, ({ body }) => verifyCredential(body)),
);

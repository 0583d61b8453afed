import * as contract from "@/lib/contract/credentials";
import { rotateCredential } from "@/lib/domain/credentials/rotate-credential";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.rotateCredential, ({ actor, params, body }) =>
    rotateCredential(actor, params.id, params.creds_id, body),
  ),
);

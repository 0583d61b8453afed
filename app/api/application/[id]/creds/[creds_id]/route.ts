import * as contract from "@/lib/contract/credentials";
import { deleteCredential } from "@/lib/domain/credentials/delete-credential";
import { getCredential } from "@/lib/domain/credentials/get-credential";
import { updateCredential } from "@/lib/domain/credentials/update-credential";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getCredential, ({ actor, params }) => getCredential(actor, params.id, params.creds_id)),
  handle(contract.updateCredential, ({ actor, params, body }) =>
    updateCredential(actor, params.id, params.creds_id, body),
  ),
  handle(contract.deleteCredential, ({ actor, params }) => deleteCredential(actor, params.id, params.creds_id)),
);

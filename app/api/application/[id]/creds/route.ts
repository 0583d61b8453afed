import * as contract from "@/lib/contract/credentials";
import { createCredential } from "@/lib/domain/credentials/create-credential";
import { listCredentials } from "@/lib/domain/credentials/list-credentials";
import { updateNamedCredential } from "@/lib/domain/credentials/update-credential";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listCredentials, ({ actor, params, query }) => listCredentials(actor, params.id, query)),
  handle(contract.createCredential, ({ actor, params, body }) => createCredential(actor, params.id, body)),
  handle(contract.updateNamedCredential, ({ actor, params, body }) =>
    updateNamedCredential(actor, params.id, { id: body.id, clientId: body.client_id }, body.label),
  ),
);

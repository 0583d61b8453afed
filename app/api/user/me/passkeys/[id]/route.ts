import * as contract from "@/lib/contract/passkeys";
import { removePasskey, renamePasskey } from "@/lib/domain/second-factors/change-passkey";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.renamePasskey, ({ actor, params, body }) => renamePasskey(actor, params.id, body)),
  handle(contract.removePasskey, ({ actor, params, body }) => removePasskey(actor, params.id, body)),
);

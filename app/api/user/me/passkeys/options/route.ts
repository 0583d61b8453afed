import * as contract from "@/lib/contract/passkeys";
import { beginPasskey } from "@/lib/domain/second-factors/begin-passkey";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.beginPasskey, ({ actor, body }) => beginPasskey(actor, body)),
);

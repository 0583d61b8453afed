import * as contract from "@/lib/contract/passkeys";
import { createPasskey } from "@/lib/domain/second-factors/create-passkey";
import { listPasskeys } from "@/lib/domain/second-factors/passkeys";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listPasskeys, ({ actor }) => listPasskeys(actor)),
  handle(contract.createPasskey, ({ actor, body }) => createPasskey(actor, body)),
);

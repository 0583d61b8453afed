import * as contract from "@/lib/contract/identities";
import { unlinkIdentity } from "@/lib/domain/identities/unlink-identity";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.unlinkIdentity, ({ actor, params, body }) => unlinkIdentity(actor, params.id, body.password)),
);

import * as contract from "@/lib/contract/credential-rotation";
import { undoRotation } from "@/lib/domain/credentials/end-overlap";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.undoRotation, ({ actor, params, body }) => undoRotation(actor, params.id, params.creds_id, body)),
);

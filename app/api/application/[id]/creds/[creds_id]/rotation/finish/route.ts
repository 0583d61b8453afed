import * as contract from "@/lib/contract/credential-rotation";
import { finishRotation } from "@/lib/domain/credentials/end-overlap";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.finishRotation, ({ actor, params }) => finishRotation(actor, params.id, params.creds_id)),
);

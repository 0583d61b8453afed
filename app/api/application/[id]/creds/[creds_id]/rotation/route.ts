import * as contract from "@/lib/contract/credential-rotation";
import { getRotation } from "@/lib/domain/credentials/get-rotation";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getRotation, ({ actor, params }) => getRotation(actor, params.id, params.creds_id)),
);

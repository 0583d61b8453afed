import * as contract from "@/lib/contract/key-safety";
import { getKeySafety } from "@/lib/domain/key-safety/get-key-safety";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getKeySafety, ({ actor, query }) => getKeySafety(actor, query.finding)),
);

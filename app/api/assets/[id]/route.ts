import * as contract from "@/lib/contract/assets";
import { getAsset } from "@/lib/domain/assets/get-asset";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getAsset, ({ params }) => getAsset(params.id)),
);

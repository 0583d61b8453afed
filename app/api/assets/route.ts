import * as contract from "@/lib/contract/assets";
import { createAsset } from "@/lib/domain/assets/create-asset";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.createAsset, ({ actor, bytes }) => createAsset(actor, bytes)),
);

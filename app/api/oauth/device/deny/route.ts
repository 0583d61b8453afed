import * as contract from "@/lib/contract/grants";
import { denyDevice } from "@/lib/domain/grants/approve-device";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.denyDevice, ({ actor, body }) => denyDevice(actor, body.user_code)),
);

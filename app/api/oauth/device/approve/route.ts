import * as contract from "@/lib/contract/grants";
import { approveDevice } from "@/lib/domain/grants/approve-device";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.approveDevice, ({ actor, body }) => approveDevice(actor, body)),
);

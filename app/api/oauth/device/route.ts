import * as contract from "@/lib/contract/grants";
import { findDevice } from "@/lib/domain/grants/find-device";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.findDevice, ({ actor, body }) => findDevice(actor, body.user_code)),
);

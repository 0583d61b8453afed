import * as contract from "@/lib/contract/oauth";
import { beginDevice } from "@/lib/domain/grants/begin-device";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.authorizeDevice, ({ body, source }) => beginDevice(body, source)),
);

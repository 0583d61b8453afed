import * as contract from "@/lib/contract/clients";
import { adoptClient } from "@/lib/domain/api-clients/adopt-client";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.adoptClient, ({ actor, params, body }) => adoptClient(actor, params.id, body.password)),
);

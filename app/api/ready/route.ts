import * as contract from "@/lib/contract/operations";
import { checkReady } from "@/lib/domain/operations/check-ready";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(handle(contract.ready, () => checkReady()));

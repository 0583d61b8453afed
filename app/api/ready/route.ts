import * as contract from "@/lib/contract/operations";
import { checkReady } from "@/lib/domain/operations/check-ready";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

// Not reached over HTTP: lib/server/answer/operations.ts answers this itself. The file stays since every declared endpoint has one,
// which e2e/api/routes.spec.ts checks.
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(handle(contract.ready, () => checkReady()));

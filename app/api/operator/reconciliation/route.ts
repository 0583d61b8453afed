import * as contract from "@/lib/contract/reconciliation";
import { listReconciliations, startReconciliation } from "@/lib/domain/operators/reconciliations";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listReconciliations, listReconciliations),
  handle(contract.startReconciliation, async () => {
    await startReconciliation();
    return { status: "ok" as const };
  }),
);

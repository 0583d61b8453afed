import * as contract from "@/lib/contract/audit-log";
import { listAuditLog } from "@/lib/domain/audit/list-audit-log";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listAuditLog, ({ actor, query }) => listAuditLog(actor, query)),
);

import * as contract from "@/lib/contract/monitoring";
import { applicationUsageRows } from "@/lib/domain/monitoring/csv-rows";
import { getApplicationMonitoring } from "@/lib/domain/monitoring/get-application-monitoring";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(
    contract.getApplicationMonitoring,
    ({ actor, params, query }) => getApplicationMonitoring(actor, params.id, query),
    applicationUsageRows,
  ),
);

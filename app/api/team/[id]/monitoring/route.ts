import * as contract from "@/lib/contract/monitoring";
import { teamUsageRows } from "@/lib/domain/monitoring/csv-rows";
import { getTeamMonitoring } from "@/lib/domain/monitoring/get-team-monitoring";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getTeamMonitoring, ({ actor, query }) => getTeamMonitoring(actor, query), teamUsageRows),
);

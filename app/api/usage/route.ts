import * as contract from "@/lib/contract/usage";
import { reportUsage } from "@/lib/domain/usage/report-usage";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.reportUsage, ({ body }) => reportUsage(body.events)),
);

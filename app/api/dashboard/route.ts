import * as contract from "@/lib/contract/dashboard";
import { getDashboard } from "@/lib/domain/dashboard/get-dashboard";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getDashboard, ({ actor }) => getDashboard(actor)),
);

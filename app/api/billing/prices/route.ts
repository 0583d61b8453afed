import * as contract from "@/lib/contract/billing";
import { listPrices } from "@/lib/domain/billing/prices/list-prices";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listPrices, ({ actor }) => listPrices(actor)),
);

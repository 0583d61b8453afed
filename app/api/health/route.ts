import * as contract from "@/lib/contract/operations";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.health, async () => ({ status: "ok" as const })),
);

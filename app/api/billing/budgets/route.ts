import * as contract from "@/lib/contract/budgets";
import { getBudgets, setBudgets } from "@/lib/domain/billing/budgets/budgets";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getBudgets, ({ actor }) => getBudgets(actor)),
  handle(contract.setBudgets, ({ actor, body }) => setBudgets(actor, body)),
);

import * as contract from "@/lib/contract/service-accounts";
import { createServiceAccount } from "@/lib/domain/service-accounts/create-service-account";
import { listServiceAccounts } from "@/lib/domain/service-accounts/list-service-accounts";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listServiceAccounts, ({ actor, query }) => listServiceAccounts(actor, query)),
  handle(contract.createServiceAccount, ({ actor, body }) => createServiceAccount(actor, body)),
);

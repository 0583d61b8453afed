import * as contract from "@/lib/contract/credentials";
import { reportCredential } from "@/lib/domain/leaks/report-credential";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.reportLeakedCredential, ({ actor, params, body }) =>
    reportCredential(actor, params.id, params.creds_id, body),
  ),
);

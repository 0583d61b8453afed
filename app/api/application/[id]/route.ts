import * as contract from "@/lib/contract/applications";
import { deleteApplication } from "@/lib/domain/applications/delete-application";
import { getApplication } from "@/lib/domain/applications/get-application";
import { updateApplication } from "@/lib/domain/applications/update-application";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.getApplication, ({ actor, params }) => getApplication(actor, params.id)),
  handle(contract.updateApplication, async ({ actor, params, body }) => [
    await updateApplication(actor, params.id, body),
  ]),
  handle(contract.deleteApplication, ({ actor, params }) => deleteApplication(actor, params.id)),
);

import * as contract from "@/lib/contract/applications";
import { createApplication } from "@/lib/domain/applications/create-application";
import { listApplications } from "@/lib/domain/applications/list-applications";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listApplications, ({ actor, query }) => listApplications(actor, query)),
  handle(contract.createApplication, ({ actor, body }) => createApplication(actor, body)),
);

import * as contract from "@/lib/contract/users";
import { exportCurrentUser } from "@/lib/domain/users/export-current-user";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.exportCurrentUser, ({ actor, answerHeaders }) => {
    answerHeaders["Content-Disposition"] = 'attachment; filename="debrief-export.json"';
    return exportCurrentUser(actor);
  }),
);

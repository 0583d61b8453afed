import * as contract from "@/lib/contract/team-export";
import { exportTeam } from "@/lib/domain/team-export/export-team";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.exportTeam, ({ actor, answerHeaders }) => {
    answerHeaders["Content-Disposition"] = 'attachment; filename="debrief-team-export.json"';
    return exportTeam(actor);
  }),
);

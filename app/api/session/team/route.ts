import * as contract from "@/lib/contract/sessions";
import { switchTeam } from "@/lib/domain/sessions/switch-team";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";
import { sessionCookie } from "@/lib/session/cookie";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.switchTeam, async ({ actor, body, answerHeaders }) => {
    const { sessionId, tokens } = await switchTeam(actor, body.team_id);
    if (tokens) return tokens;
    answerHeaders.append("Set-Cookie", await sessionCookie(sessionId));
    return { status: "ok" as const };
  }),
);

import { sessionCookie } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/sessions";
import { switchTeam } from "@/lib/domain/sessions/switch-team";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.switchTeam, async ({ actor, body, answerHeaders }) => {
    const { session, tokens } = await switchTeam(actor, body.team_id);
    if (tokens) return tokens;
    answerHeaders["Set-Cookie"] = await sessionCookie(session.id, session.expiresAt);
    return { status: "ok" as const };
  }),
);

import { sessionCookie } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/sessions";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";
import { openPortalSession } from "@/lib/session/open-portal-session";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.openPortalSession, async ({ body, source, answerHeaders }) => {
    const sessionId = await openPortalSession(body, source);
    answerHeaders["Set-Cookie"] = await sessionCookie(sessionId);
    return { status: "ok" as const };
  }),
);

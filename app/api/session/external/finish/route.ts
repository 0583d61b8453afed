import { sessionCookie, ssoBrowserIn } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/identities";
import { finishExternal } from "@/lib/domain/identities/finish-external";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.finishExternal, async ({ actor, body, headers, source, answerHeaders }) => {
    const finished = await finishExternal(actor, body, ssoBrowserIn(headers.get("cookie")), source);
    if ("linked" in finished) return { status: "linked" as const };
    answerHeaders["Set-Cookie"] = await sessionCookie(finished.sessionId);
    return { status: "in" as const };
  }),
);

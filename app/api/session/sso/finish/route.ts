import { sessionCookie, ssoBrowserIn } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/single-sign-on";
import { finishSso } from "@/lib/domain/single-sign-on/finish-sso";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.finishSso, async ({ actor, body, headers, source, answerHeaders }) => {
    const finished = await finishSso(actor, body, ssoBrowserIn(headers.get("cookie")), source);
    if (finished === "proven") return { status: "ok" as const, outcome: finished };
    answerHeaders["Set-Cookie"] = await sessionCookie(finished.sessionId);
    return { status: "ok" as const, outcome: "logged_in" as const };
  }),
);

import { sessionCookie, ssoBrowserIn } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/single-sign-on";
import { finishSso } from "@/lib/domain/single-sign-on/finish-sso";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.finishSso, async ({ body, headers, source, answerHeaders }) => {
    const sessionId = await finishSso(body, ssoBrowserIn(headers.get("cookie")), source);
    answerHeaders["Set-Cookie"] = await sessionCookie(sessionId);
    return { status: "ok" as const };
  }),
);

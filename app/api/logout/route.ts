import { noSessionCookie } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/authentication";
import { logOut } from "@/lib/domain/authentication/log-out";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.logout, async ({ actor, answerHeaders }) => {
    const answer = await logOut(actor);
    // A client of the API has no cookie to lose.
    if (!actor.apiClientId) answerHeaders["Set-Cookie"] = noSessionCookie();
    return answer;
  }),
);

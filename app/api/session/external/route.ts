import { ssoCookie } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/identities";
import { beginExternal } from "@/lib/domain/identities/begin-external";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.beginExternal, async ({ body, answerHeaders }) => {
    const { url, browser } = await beginExternal(body.provider, null);
    answerHeaders["Set-Cookie"] = ssoCookie(browser);
    return { url };
  }),
);

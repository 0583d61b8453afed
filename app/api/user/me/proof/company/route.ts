import { ssoCookie } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/single-sign-on";
import { beginCompanyProof } from "@/lib/domain/single-sign-on/begin-sso";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.beginCompanyProof, async ({ actor, answerHeaders }) => {
    const { url, browser } = await beginCompanyProof(actor);
    answerHeaders["Set-Cookie"] = ssoCookie(browser);
    return { url };
  }),
);

import { ssoCookie } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/single-sign-on";
import { beginSso } from "@/lib/domain/single-sign-on/begin-sso";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.beginSso, async ({ body, answerHeaders }) => {
    const { url, browser } = await beginSso(body.email);
    answerHeaders["Set-Cookie"] = ssoCookie(browser);
    return { url };
  }),
);

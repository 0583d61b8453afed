import { ssoCookie } from "@/lib/auth/portal-cookie";
import * as contract from "@/lib/contract/identities";
import { beginLink } from "@/lib/domain/identities/link-identity";
import { listIdentities } from "@/lib/domain/identities/list-identities";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.listIdentities, ({ actor }) => listIdentities(actor)),
  handle(contract.beginLink, async ({ actor, body, answerHeaders }) => {
    const { url, browser } = await beginLink(actor, body);
    answerHeaders["Set-Cookie"] = ssoCookie(browser);
    return { url };
  }),
);

import * as contract from "@/lib/contract/invites";
import { resendEmail } from "@/lib/domain/invites/resend-email";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.resendEmail, ({ actor, body, source }) => resendEmail(actor, body.email, source)),
);

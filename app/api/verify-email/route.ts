import * as contract from "@/lib/contract/authentication";
import { verifyEmail } from "@/lib/domain/authentication/verify-email";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.verifyEmail, ({ actor, body, source }) => verifyEmail(actor, body.token, source)),
);

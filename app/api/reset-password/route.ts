import * as contract from "@/lib/contract/passwords";
import { resetPassword } from "@/lib/domain/authentication/reset-password";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.resetPassword, ({ body, source }) => resetPassword(body, source)),
);

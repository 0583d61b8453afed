import * as contract from "@/lib/contract/passwords";
import { forgotPassword } from "@/lib/domain/authentication/forgot-password";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.forgotPassword, ({ body, source }) => forgotPassword(body, source)),
);

import { OAuthError } from "@/lib/errors";

/** What somebody shows of their second factor: a code of their authenticator app, or a recovery code. */
export interface ShownCode {
  otp?: string | undefined;
  recovery_code?: string | undefined;
}

/** @returns whether any is shown; what is empty is none */
export const showsCode = ({ otp, recovery_code }: ShownCode): boolean => Boolean(otp) || Boolean(recovery_code);

/** @throws OAuthError `invalid_request` if both are shown: nobody can say which one counts */
export function requireOneCode({ otp, recovery_code }: ShownCode): void {
  if (!otp || !recovery_code) return;
  const message = "Send either otp or recovery_code, not both.";
  throw new OAuthError("invalid_request", message, { otp: message });
}

/** The answer to a code that is not accepted, whatever the reason; the password was right, so nothing is told by the field. */
export const wrongCode = ({ recovery_code }: ShownCode): OAuthError => {
  const [field, message] = recovery_code
    ? ["recovery_code", "This recovery code is wrong or was used before."]
    : ["otp", "This code is wrong, was used before, or is too old."];
  return new OAuthError("invalid_grant", message, { [field]: message });
};

import type { ShownAssertion } from "@/lib/auth/webauthn";
import { OAuthError } from "@/lib/errors";

/** What somebody shows of their second factor: a code of their authenticator app, a recovery code, or a passkey. */
export interface ShownCode {
  otp?: string | undefined;
  recovery_code?: string | undefined;
  passkey?: ShownAssertion | undefined;
}

/** @returns whether any is shown; what is empty is none */
export const showsCode = ({ otp, recovery_code, passkey }: ShownCode): boolean =>
  Boolean(otp || recovery_code || passkey);

/** @throws OAuthError `invalid_request` if several are shown: nobody can say which one counts */
export function requireOneCode({ otp, recovery_code, passkey }: ShownCode): void {
  if ([otp, recovery_code, passkey].filter(Boolean).length <= 1) return;
  const message = passkey
    ? "Send only one of otp, recovery_code and passkey."
    : "Send either otp or recovery_code, not both.";
  throw new OAuthError("invalid_request", message, { otp: message });
}

const words = {
  otp: "This code is wrong, was used before, or is too old.",
  recovery_code: "This recovery code is wrong or was used before.",
  passkey: "This passkey wasn't accepted. Try again, or use another way.",
} as const;

/** The answer to a code that is not accepted, whatever the reason; the password was right, so nothing is told by the field. */
export const wrongCode = ({ recovery_code, passkey }: ShownCode): OAuthError => {
  const field = passkey ? "passkey" : recovery_code ? "recovery_code" : "otp";
  return new OAuthError("invalid_grant", words[field], { [field]: words[field] });
};

/** The answer to a code of an app that the account doesn't have. */
export const noApp = (): OAuthError => {
  const message = "This account has no authenticator app. Send a recovery code, or use its passkey in the portal.";
  return new OAuthError("invalid_grant", message, { otp: message });
};

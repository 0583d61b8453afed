import { passwordStrength } from "@/lib/client/password-strength";

/** Beside a password that is being chosen: how good it is, in words. */
export const PasswordHint = ({ password }: { password: string }) => (
  <p>{passwordStrength(password) ?? "At least 8 characters. A few random words make a good one."}</p>
);

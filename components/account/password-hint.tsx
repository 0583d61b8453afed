import { passwordStrength } from "@/lib/client/password-strength";

/** What there is to say of a password while it is being chosen. */
export const PasswordHint = ({ password }: { password: string }) => (
  <p>{passwordStrength(password) ?? "At least 8 characters. A few random words make a good one."}</p>
);

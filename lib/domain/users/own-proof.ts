/** Of a body that may say two passwords: a new one, and the caller's own. */
interface Passwords {
  password?: string | undefined;
  old_password?: string | undefined;
  current_password?: string | undefined;
}

/** The caller's own password, where it stood, and the new one that is left. */
export interface OwnProof {
  typed: string | undefined;
  field: "password" | "old_password" | "current_password";
  newPassword: string | undefined;
}

/**
 * Which password is whose, in a call that takes the caller's own: `current_password` (or `old_password`) is that, and `password` is a
 * new one; alone, `password` is the caller's.
 */
export function ownProofIn({ password, old_password, current_password }: Passwords): OwnProof {
  if (current_password !== undefined)
    return { typed: current_password, field: "current_password", newPassword: password };
  if (old_password !== undefined) return { typed: old_password, field: "old_password", newPassword: password };
  return { typed: password, field: "password", newPassword: undefined };
}

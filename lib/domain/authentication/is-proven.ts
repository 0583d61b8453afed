import type { User } from "@/lib/generated/prisma/client";

/**
 * Whether an account's password says that it is the owner of the address who comes: they chose it, and the address is confirmed.
 * Of any other account a stranger may know the password, so it gets nobody into a further team.
 */
export const isProven = (user: Pick<User, "passwordHash" | "passwordSetBy" | "emailVerifiedAt">): boolean =>
  user.passwordHash !== null && user.passwordSetBy === "self" && user.emailVerifiedAt !== null;

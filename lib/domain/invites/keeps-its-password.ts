import type { Queries } from "@/lib/db";
import type { User } from "@/lib/generated/prisma/client";
import { isProven } from "../authentication/password-proof";
import { findsFactor } from "../second-factors/find-factor";

/**
 * Whether accepting an invite takes the password that the account has, rather than a new one: because it is proven to be the owner's, or
 * because there is a second factor. That mustn't go for whoever reads the mailbox, and anybody can have an invite sent there.
 */
export const keepsItsPassword = async (queries: Queries, user: User): Promise<boolean> =>
  isProven(user) || (await findsFactor(queries, user.id));

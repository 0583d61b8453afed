import { prisma } from "@/lib/db";
import type { PasswordOwner } from "@/lib/password-form";
import { findsFactor } from "../second-factors/find-factor";
import { teamNamesOf } from "./team-names";

/** @returns what the rule for a new password asks about an account, beside the person's address and names */
export const passwordFacts = async (
  userId: string,
): Promise<Required<Pick<PasswordOwner, "teamNames" | "hasSecondFactor">>> => ({
  teamNames: await teamNamesOf(userId),
  hasSecondFactor: await findsFactor(prisma, userId),
});

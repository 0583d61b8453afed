import type { Task } from "graphile-worker";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import { prisma } from "@/lib/db";
import { issueResetToken } from "@/lib/domain/authentication/issue-reset-token";

const payloadSchema = z.object({ sealed: z.string() });

/** Looks an address up that somebody has asked a new password for, apart from the call that did: that must not tell. */
export const mailResetLink: Task = async (payload) => {
  const email = unseal("reset-link", payloadSchema.parse(payload).sealed);
  await prisma.$transaction((tx) => issueResetToken(tx, email, null));
};

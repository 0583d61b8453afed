import type { Task } from "graphile-worker";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import { renewLinks } from "@/lib/domain/invites/renew-links";
import type { Resend } from "./enqueue-resend";

const payloadSchema = z.object({ sealed: z.string() });

/** Renews the links of an address, apart from the call that asked for it: that must not tell whether there are any. */
export const resendEmail: Task = async (payload) => {
  const { sealed } = payloadSchema.parse(payload);
  await renewLinks(JSON.parse(unseal("resend", sealed)) as Resend);
};

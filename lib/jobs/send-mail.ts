import type { Task } from "graphile-worker";
import { z } from "zod";
import { unseal } from "@/lib/auth/seal";
import type { Mail } from "@/lib/integrations/mail/mail";
import { sendMail as send } from "@/lib/integrations/mail/send";

const payloadSchema = z.object({ sealed: z.string() });

/** Sends one mail that a use case has enqueued. What throws is tried again, later and later. */
export const sendMail: Task = async (payload) => {
  const { sealed } = payloadSchema.parse(payload);
  await send(JSON.parse(unseal("mail", sealed)) as Mail);
};

import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { email, text } from "./text";
import { userSchema } from "./users";

// The token of the mailed link; who manages the team may name an invite by its id.
const params = z.object({ token: z.string() });

export const acceptInvite = endpoint({
  id: "acceptInvite",
  method: "POST",
  path: "/invite/:token/accept",
  tag: "Invites",
  summary: "Accept an invite",
  description:
    "With the token of the mailed link. Who is new chooses a password. Who has an account gives its password; where somebody else set that password, or the address was never confirmed, a new one is chosen and all logins end.",
  permission: "public",
  rate: "login",
  params,
  // Loose: it may be a password to compare or one to set, and only the use case knows which.
  body: z.object({ password: text(1_024).meta({ example: "a-long-and-uncommon-phrase" }) }),
  answer: userSchema,
  status: 200,
  errors: ["conflict", "unavailable"],
});

export const cancelInvite = endpoint({
  id: "cancelInvite",
  method: "POST",
  path: "/invite/:token/cancel",
  tag: "Invites",
  summary: "Cancel an invite",
  description: "Whoever holds the token declines it; an owner or admin of the team takes it back by its `invite_id`.",
  permission: "public",
  identifies: true,
  params,
  answer: okAnswer,
  status: 200,
  errors: ["authentication", "authorization"],
});

export const resendEmail = endpoint({
  id: "resendEmail",
  method: "POST",
  path: "/resend-email",
  tag: "Invites",
  summary: "Re-send a user's invite",
  description:
    "Renews the pending invites of an address and its confirmation, with fresh links; old ones are void. Answers the same for any address. An invite that has expired is renewed only for an owner or admin of its team.",
  permission: "public",
  rate: "mail",
  identifies: true,
  body: z.object({ email }),
  answer: okAnswer,
  status: 200,
  errors: ["authentication", "authorization"],
});

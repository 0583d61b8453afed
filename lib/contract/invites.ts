import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { idInPath } from "./id";
import { email, text } from "./text";
import { userSchema } from "./users";

// The token of the mailed link; somebody who manages the team may name an invite by its id.
const params = z.object({ token: idInPath });

export const acceptInvite = endpoint({
  id: "acceptInvite",
  method: "POST",
  path: "/invite/:token/accept",
  tag: "Invites",
  summary: "Accept an invite",
  description:
    "Takes the token from the link we emailed. If you're new, choose a password. If you have an account, send its password. If someone else set that password, or the address was never confirmed, choose a new one: this also ends all logins.",
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
  description:
    "The invited person uses the token to decline. An owner or admin of the team uses the `invite_id` to cancel.",
  permission: "public",
  onlyPeople: "members",
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
  summary: "Resend a user's invite",
  description:
    "Emails an address its pending invites and its confirmation again, with new links. Earlier links keep working until they expire or one of them is used. The response is the same for any address. Only an owner or admin of the team can renew an expired invite. An expired invite to become an owner can't be renewed: create a new one.",
  permission: "public",
  onlyPeople: "members",
  rate: "mail",
  identifies: true,
  // A second factor takes a confirmed address, and the link to confirm it may be lost.
  withoutFactor: "anybody",
  body: z.object({ email }),
  answer: okAnswer,
  status: 200,
  errors: ["authentication", "authorization"],
});

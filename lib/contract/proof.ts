import { z } from "zod";
import { endpoint } from "./endpoint";
import { instant } from "./id";
import { requestOptionsSchema } from "./passkeys";
import { shownPasskey } from "./shown-passkey";
import { typedPassword } from "./text";

export const createProof = endpoint({
  id: "createProof",
  method: "POST",
  path: "/user/me/proof",
  tag: "Authentication",
  summary: "Confirm it's you",
  description:
    "Takes your password or one of your passkeys. For the next 10 minutes, this login can do what otherwise takes your password with each call. It's about this login alone: refreshing its tokens and switching teams keep the proof, a new login begins without one. It ends at once when your password changes, when you log out, or when you remove that passkey. A wrong one counts as a failed login.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  rate: "login",
  body: z
    .object({ password: typedPassword.optional(), passkey: shownPasskey })
    .meta({ description: "One of the two.", example: { password: "a-long-and-uncommon-phrase" } }),
  answer: z.object({ expires_at: instant.meta({ description: "Until when the proof holds." }) }).meta({ id: "Proof" }),
  status: 200,
  errors: ["unavailable"],
});

export const challengeProof = endpoint({
  id: "challengeProof",
  method: "POST",
  path: "/user/me/proof/challenge",
  tag: "Authentication",
  summary: "Begin to confirm it's you with a passkey",
  description:
    "Returns what the browser needs to ask for one of your passkeys, for `POST /user/me/proof` alone. For five minutes, one proof and this login only.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  answer: requestOptionsSchema,
  status: 200,
  secret: true,
  errors: ["conflict"],
});

import { z } from "zod";
import { shownCode } from "./shown-code";
import { shownPasskey } from "./shown-passkey";
import { ownPassword } from "./step-up";

/** What a change of somebody's second factors takes: their password, or a proof of their login, and if they have one already, a code or a passkey. */
export const factorProof = z.object({ password: ownPassword, ...shownCode, passkey: shownPasskey });

/** The same as it is documented, where there is a second factor for certain. */
export const documentedFactorProof = factorProof.meta({
  example: { password: "a-long-and-uncommon-phrase", otp: "287082" },
});

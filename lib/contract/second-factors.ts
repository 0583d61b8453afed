import { z } from "zod";
import { count } from "./count";
import { endpoint, okAnswer } from "./endpoint";
import { documentedFactorProof, factorProof } from "./factor-proof";
import { instant } from "./id";
import { otp } from "./shown-code";
import { versions } from "./versions";

export const secondFactorSchema = z
  .object({
    enabled: z.boolean().meta({ description: "Whether logging in requires a second factor." }),
    kind: z.enum(["totp", "passkey"]).nullable().meta({
      description:
        "`totp`: codes from an authenticator app (RFC 6238). `passkey`: passkeys alone, which work in the portal only.",
    }),
    since: instant.nullable(),
    passkeys: count.meta({ format: "int32", example: 0 }),
    recovery_codes_left: count.meta({ format: "int32", example: 10 }),
  })
  .meta({ id: "SecondFactor" });

const recoveryCodesSchema = z
  .object({
    recovery_codes: z.array(z.string().meta({ example: "7k3m-x2pd-9qwe-4tzr" })).meta({
      description:
        "Ten codes, shown only once. Each of them works once in place of a code from the app. Empty if you have some already.",
    }),
  })
  .meta({ id: "RecoveryCodes" });

export const getSecondFactor = endpoint({
  id: "getSecondFactor",
  method: "GET",
  path: "/user/me/second-factor",
  tag: "Authentication",
  summary: "Get your second factor",
  description:
    "Whether two-factor authentication is on for your account, since when, and how many recovery codes are left.",
  permission: "profile.read",
  onlyPeople: "account",
  withoutFactor: "themselves",
  answer: secondFactorSchema,
  version: versions.secondFactor,
  status: 200,
});

export const beginSecondFactor = endpoint({
  id: "beginSecondFactor",
  method: "POST",
  path: "/user/me/second-factor",
  tag: "Authentication",
  summary: "Begin to turn on two-factor authentication",
  description:
    "Returns a key for an authenticator app, shown only once: as text, and as the address that apps read from a QR code. Nothing changes until you confirm it with a code, within an hour. If you begin again, the earlier key is void. If you have passkeys already, it takes one of them, or a recovery code. Your email address must be confirmed.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  rate: "login",
  stepUp: "always",
  body: factorProof,
  documentedBody: factorProof.meta({ example: { password: "a-long-and-uncommon-phrase" } }),
  answer: z
    .object({
      secret: z.string().meta({ description: "160 bits in base32.", example: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" }),
      uri: z.string().meta({
        description: "Show it as a QR code.",
        example:
          "otpauth://totp/Debrief:ada%40example.com?issuer=Debrief&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30",
      }),
    })
    .meta({ id: "SecondFactorKey" }),
  status: 200,
  secret: true,
  errors: ["conflict", "unavailable"],
});

export const confirmSecondFactor = endpoint({
  id: "confirmSecondFactor",
  method: "POST",
  path: "/user/me/second-factor/confirm",
  tag: "Authentication",
  summary: "Turn on two-factor authentication",
  description:
    "Takes a code from the app that has the key. From now on, logging in requires a code. If this is your first second factor, returns ten recovery codes for when you don't have the app. Your other logins stay.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  body: z.object({ otp }),
  repeatable: true,
  answer: recoveryCodesSchema,
  status: 200,
  secret: true,
  errors: ["conflict"],
});

export const renewRecoveryCodes = endpoint({
  id: "renewRecoveryCodes",
  method: "POST",
  path: "/user/me/second-factor/recovery-codes",
  tag: "Authentication",
  summary: "Get new recovery codes",
  description:
    "Returns ten new codes; earlier ones stop working. Takes your password, and a code from your app, a recovery code or a passkey.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  rate: "login",
  stepUp: "always",
  body: factorProof,
  documentedBody: documentedFactorProof,
  repeatable: true,
  answer: recoveryCodesSchema,
  status: 200,
  secret: true,
  errors: ["conflict", "unavailable"],
});

export const removeSecondFactor = endpoint({
  id: "removeSecondFactor",
  method: "DELETE",
  path: "/user/me/second-factor",
  tag: "Authentication",
  summary: "Remove your authenticator app",
  description:
    "Takes your password, and a code from your app, a recovery code or a passkey. If you have no passkeys, two-factor authentication is off then, and recovery codes stop working. Resetting your password doesn't turn it off. While one of your teams requires a second factor, you can't.",
  permission: "profile.update",
  onlyPeople: "account",
  withoutFactor: "themselves",
  rate: "login",
  stepUp: "always",
  body: factorProof,
  documentedBody: documentedFactorProof,
  answer: okAnswer,
  status: 200,
  errors: ["conflict", "unavailable"],
});

import { typedPassword } from "./text";

/** For how long a login that has proven whose it is may do what takes a proof, in seconds: docs/decisions/0078-a-proof-for-ten-minutes.md. */
export const proofSeconds = 600;

/** The caller's own password, beside a session: without it or a proof of the login, what needs one is refused with 403 and a word under its name. */
export const ownPassword = typedPassword.optional().meta({
  description: "Your own password. Without it, and without a proof from the last 10 minutes, you get 403.",
  example: "a-long-and-uncommon-phrase",
});

/** The same where only some calls need it. @param cases which, for the document */
export const ownPasswordFor = (cases: string) =>
  typedPassword.optional().meta({
    description: `Your own password. Required ${cases}; without it, and without a proof from the last 10 minutes, you get 403.`,
    example: "a-long-and-uncommon-phrase",
  });

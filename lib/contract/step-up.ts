import { typedPassword } from "./text";

/** The caller's own password, beside a session: without it, what needs one is refused with 403 and a word under its name. */
export const ownPassword = typedPassword.optional().meta({
  description: "Your own password. Without it, you get 403.",
  example: "a-long-and-uncommon-phrase",
});

/** The same where only some calls need it. @param cases which, for the document */
export const ownPasswordFor = (cases: string) =>
  typedPassword.optional().meta({
    description: `Your own password. Required ${cases}; without it, you get 403.`,
    example: "a-long-and-uncommon-phrase",
  });

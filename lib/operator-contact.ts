import type { Env } from "./env";
import { addressIn, mailtoOf } from "./setting-shapes";

/** Where people write to whoever runs this. */
export interface OperatorContact {
  /** For a link: `mailto:` or `https:`. */
  uri: string;
  /** For a reader: the email address, or the page. */
  text: string;
}

/** @returns SECURITY_CONTACT, or else the address that emails come from: docs/operations.md asks that somebody reads what arrives there */
export function operatorContact({
  SECURITY_CONTACT,
  MAIL_FROM,
}: Pick<Env, "SECURITY_CONTACT" | "MAIL_FROM">): OperatorContact {
  const uri = SECURITY_CONTACT ?? mailtoOf(addressIn(MAIL_FROM));
  return { uri, text: uri.startsWith("mailto:") ? decodeURIComponent(uri.slice("mailto:".length)) : uri };
}

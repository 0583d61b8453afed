/** Us, as Google or GitHub know us. */
export interface Keys {
  clientId: string;
  clientSecret: string;
  /** Where they send people back to. */
  redirectUri: string;
}

/** What is remembered of somebody while they are there. */
export interface Secrets {
  verifier: string;
  /** Only where there is an ID token. */
  nonce?: string | undefined;
}

/** Where to send somebody, and what their answer is checked with. */
export interface Begun {
  url: string;
  secrets: Secrets;
}

/** The parameters that somebody was sent back with, from an untrusted source. */
export interface Returned {
  state: string;
  code: string;
  iss?: string | undefined;
}

/** Who they say that somebody is. */
export interface Who {
  /** For good: never an address or a name that can change hands. */
  subject: string;
  /** What the person knows the account by. */
  name: string;
  /** An address of theirs that nobody but the provider gives out, so that its word is as good as a mail to it; null without one. */
  ownAddress: string | null;
}

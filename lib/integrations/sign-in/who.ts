/** Who Google or GitHub say that somebody is. */
export interface Who {
  /** For good: never an address or a name that can change hands. */
  subject: string;
  /** What the person knows the account by. */
  name: string;
  /** An address of theirs that nobody but the provider gives out, so that its word is as good as a mail to it; null without one. */
  ownAddress: string | null;
}

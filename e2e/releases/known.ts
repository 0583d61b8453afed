/** A person whose login has to go on working. */
export interface KnownPerson {
  email: string;
  /** The key of their authenticator app, in base32; null if they have none. */
  otpSecret: string | null;
}

export interface KnownTeam {
  id: string;
  owner: KnownPerson;
  accessToken: string;
  /** As the release listed them. */
  invoices: Record<string, unknown>[];
  applications: Record<string, unknown>[];
}

/**
 * What is in a fixture's database, as far as a caller can know it. The secrets in it were made for it, by a server that is gone: they
 * open nothing.
 */
export interface Known {
  name: string;
  commit: string;
  /** When the database was dumped (ISO 8601). */
  takenAt: string;
  /** The release's migrations, and the checksum of each. */
  migrations: Record<string, string>;
  /** `table.column` of those that the release no longer names, so that they may be dropped. */
  unused: string[];
  settings: { AUTH_SECRET: string; SERVICE_KEY: string };
  password: string;
  client: { client_id: string; client_secret: string };
  /** One that pays by card and has all that the release had, one whose invoice is open, one whose invoice was on its way to Stripe. */
  teams: { paying: KnownTeam; owing: KnownTeam; waiting: KnownTeam };
  members: KnownPerson[];
  refreshToken: string;
  /** Pairs of credentials, and whether they worked. */
  credentials: { client_id: string; client_secret: string; active: boolean }[];
  /** Bearer tokens, and a path that each could read. */
  tokens: { token: string; path: string }[];
  invite: { email: string; token: string };
  /** A call that was answered before: asking again has to give the same answer. */
  repeated: { key: string; path: string; body: unknown; answer: unknown };
  /** What the paying team has used, by environment and metric. */
  usage: { from: string; to: string; metrics: Record<string, unknown> };
  /** Events whose ids have been taken. */
  events: unknown[];
  /** Where an uploaded image was served. */
  image: string;
  /** Jobs that waited, and how many of each. */
  jobs: Record<string, number>;
}

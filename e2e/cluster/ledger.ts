/** What the load does. */
export const kinds = ["verify", "verify deleted", "usage", "create", "delete", "invite", "login", "page"] as const;
export type Kind = (typeof kinds)[number];

export interface Credentials {
  id: string;
  client_id: string;
  client_secret: string;
}

interface Attempt {
  kind: Kind;
  began: number;
  ended: number;
  /** Why it failed; null for what was answered as it must be. */
  failure: string | null;
}

/** When something was asked for first, and when it was answered, by the clock that the database has, too. */
export interface Span {
  asked: number;
  answered: number;
}

/** A usage event, as it was reported. */
export interface UsageEvent {
  id: string;
  client_id: string;
  metric: string;
  quantity: number;
  occurred_at: string;
}

/**
 * What clients know for certain, since it was answered to them. The oracles hold the database to it: a status code says what was promised,
 * and only the database what is true.
 */
export class Ledger {
  attempts: Attempt[] = [];
  /** Of each promise: of an event, an idempotency key, an address that was invited or a token, by itself; of deleted credentials, by their ID. */
  readonly spans = new Map<string, Span>();
  /** Events that were answered as accepted, by their IDs. */
  readonly counted = new Map<string, UsageEvent>();
  /** What each idempotency key was answered with. */
  readonly made = new Map<string, Credentials>();
  /** Live ones: all must verify. */
  readonly live = new Map<string, Credentials>();
  readonly deleted: Credentials[] = [];
  /** Addresses that were invited. */
  readonly invited: string[] = [];
  /** Access tokens of logins. */
  readonly tokens: string[] = [];
  /** What must never be seen, and was. */
  readonly broken: string[] = [];

  note(kind: Kind, began: number, failure: string | null): void {
    this.attempts.push({ kind, began, ended: performance.now(), failure });
  }

  /** @returns what of it still holds: the ledger of whoever was promised that alone. @param holds of what `spans` has */
  cut(holds: (what: string) => boolean): Ledger {
    const cut = new Ledger();
    for (const [id, event] of this.counted) if (holds(id)) cut.counted.set(id, event);
    for (const [key, one] of this.made) if (holds(key)) cut.made.set(key, one);
    for (const one of this.deleted) if (holds(one.id)) cut.deleted.push(one);
    const deleted = new Set(cut.deleted.map(({ id }) => id));
    for (const one of cut.made.values()) if (!deleted.has(one.id)) cut.live.set(one.id, one);
    cut.invited.push(...this.invited.filter(holds));
    cut.tokens.push(...this.tokens.filter(holds));
    for (const [what, span] of this.spans) if (holds(what)) cut.spans.set(what, span);
    return cut;
  }

  failures(since: number): Attempt[] {
    return this.attempts.filter(({ ended, failure }) => ended >= since && failure !== null);
  }

  /**
   * The longest time in which no call of a kind was answered, in seconds: of the kind that waited longest.
   * @param since when something was done to the installation
   * @param until where to stop looking
   */
  silence(since: number, until = performance.now()): { seconds: number; kind: Kind } {
    const each = kinds.map((kind) => {
      const times = this.attempts
        .filter((one) => one.kind === kind && one.failure === null && one.ended >= since && one.ended <= until)
        .map(({ ended }) => ended)
        .toSorted((one, other) => one - other);
      const gaps = [...times, until].map((time, index) => time - (times[index - 1] ?? since));
      return { kind, seconds: Math.max(...gaps) / 1_000 };
    });
    return each.toSorted((one, other) => other.seconds - one.seconds)[0] ?? { kind: "verify", seconds: 0 };
  }
}

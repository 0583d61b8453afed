/** What a test does to calls: the first rule that matches takes one of its `times`. */
export interface Rule {
  /** A regular expression that finds the call by its method and path, as in `POST /v1/invoices$`. */
  match: string;
  /** Whether the call is carried out, before or although what follows happens. */
  act: boolean;
  /** `answer` answers as usual, `reset` breaks the connection off, `hang` never answers; a number is a status to fail with. */
  then: "answer" | "reset" | "hang" | number;
  /** How long it takes to answer, in milliseconds. */
  delayMs?: number;
  times?: number;
}

/** What a test does to the delivery of webhooks. */
export interface WebhookControls {
  delayMs?: number;
  /** How often each is delivered. */
  copies?: number;
  /** How many of those to come are lost, all attempts of them. */
  dropNext?: number;
  /** Each waits for a random time, up to this: so that they come in any order. */
  shuffleMs?: number;
}

/** What a test says: how the server is to misbehave, and what banks say. */
export interface Told {
  rules?: Rule[];
  declineNext?: number;
  webhooks?: WebhookControls;
  /** What becomes of all debits that are on their way. */
  settleDebits?: "succeeded" | "failed";
  /** The id of an open invoice that wasn't paid in time. */
  overdue?: string;
  /** For how many days it wasn't; for less than one by default. */
  days?: number;
}

/** How the server misbehaves: not at all, unless a test says so. */
export class Controls {
  private rules: Rule[] = [];
  private declines = 0;
  /** How many calls have met a rule since the rules were set. */
  met = 0;
  webhooks: WebhookControls = {};

  set(given: Told): void {
    if (given.rules) this.met = 0;
    if (given.rules) this.rules = given.rules.map((rule) => ({ ...rule }));
    if (given.declineNext !== undefined) this.declines = given.declineNext;
    if (given.webhooks) this.webhooks = given.webhooks;
  }

  /** @returns the rule for this call, once */
  ruleFor(call: string): Rule | null {
    const rule = this.rules.find(({ match, times }) => new RegExp(match).test(call) && times !== 0);
    if (rule?.times) rule.times -= 1;
    if (rule) this.met += 1;
    return rule ?? null;
  }

  /** @returns whether the charge that is just made is declined, whatever its card */
  takeDecline(): boolean {
    if (this.declines === 0) return false;
    this.declines -= 1;
    return true;
  }

  takeDrop(): boolean {
    if (!this.webhooks.dropNext) return false;
    this.webhooks.dropNext -= 1;
    return true;
  }
}

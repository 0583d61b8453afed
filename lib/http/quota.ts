import { rateClassOf, type Endpoint, type RateClass } from "@/lib/contract/endpoint";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/errors";
import { addressKey } from "@/lib/limits/address-key";
import { count, giveBack, rememberedAsExceeded, tooMany, type Standing } from "@/lib/limits/count";
import { countMail } from "@/lib/limits/count-mail";
import { ruleOf } from "@/lib/limits/rules";
import { metrics } from "@/lib/metrics";
import type { AnswerHeaders } from "./exchange";
import { rateLimitHeaders } from "./rate-limit-headers";

/** What the limits say about one call, and what its answer tells of that. */
export class Quota {
  private readonly rateClass: RateClass;
  private tightest: Standing | null = null;

  constructor(
    declaration: Endpoint,
    private readonly source: string,
  ) {
    this.rateClass = rateClassOf(declaration);
  }

  /**
   * Finds out who calls, and counts the call by address and caller at once. An address that this process knows to be over its
   * limit is refused before that, so that a flood costs no query.
   * @param identify who calls; what it throws is counted too, where the class says so
   * @throws AppError `rate_limit`, or whatever `identify` throws
   */
  async admit(identify: () => Promise<Actor | null>): Promise<Actor | null> {
    const rule = ruleOf(this.rateClass, "address");
    const remembered = rule && rememberedAsExceeded(rule, this.address);
    if (remembered) this.take([remembered]);
    let actor: Actor | null = null;
    try {
      actor = await identify();
    } catch (error) {
      if (error instanceof AppError) await this.countRefused();
      throw error;
    }
    await this.countAdmitted(actor);
    return actor;
  }

  /** Counts a mail to the address in the body, where a stranger makes us send one. @throws AppError `rate_limit` */
  async countMail(body: unknown): Promise<void> {
    const { email } = (body ?? {}) as { email?: unknown };
    if (this.rateClass === "mail" && typeof email === "string") this.take([await countMail(email)]);
  }

  /**
   * Takes a call back that was admitted: a device that asks as often as it was told to (RFC 8628, section 3.5) guesses at nothing, and several of
   * them behind one address would keep each other, and people, from logging in.
   */
  async forgive(): Promise<void> {
    const rule = ruleOf(this.rateClass, "address");
    if (rule) await giveBack(rule, this.address);
  }

  /** Tells the caller where they stand. */
  announce(headers: AnswerHeaders): void {
    if (this.tightest) Object.assign(headers, rateLimitHeaders(this.tightest));
  }

  /** What counts as the address that the call comes from. */
  private get address(): string {
    return addressKey(this.source);
  }

  private async countAdmitted(actor: Actor | null): Promise<void> {
    const byAddress = ruleOf(this.rateClass, "address");
    const byCaller = actor && ruleOf(this.rateClass, "caller");
    if (!byAddress && !byCaller) return;
    this.take(
      await Promise.all([byAddress && count(byAddress, this.address), byCaller && count(byCaller, actor.userId)]),
    );
  }

  private async countRefused(): Promise<void> {
    const rule = ruleOf(this.rateClass, "refused") ?? ruleOf(this.rateClass, "address");
    this.take([rule && (await count(rule, this.address))]);
  }

  private take(standings: (Standing | null)[]): void {
    for (const standing of standings) {
      if (standing && (!this.tightest || isTighter(standing, this.tightest))) this.tightest = standing;
    }
    if (!this.tightest?.exceeded) return;
    metrics.rateLimited.inc({ rule: this.tightest.rule.name });
    throw tooMany(this.tightest.reset);
  }
}

/** Of two that are used up, the one that takes longer. */
function isTighter(one: Standing, other: Standing): boolean {
  if (one.exceeded !== other.exceeded) return one.exceeded;
  return one.exceeded ? one.reset > other.reset : one.remaining < other.remaining;
}

import { CannotOpen, decryptByOne, encrypt } from "@/lib/auth/seal";
import { prisma, type Queries } from "@/lib/db";
import type { Actor } from "@/lib/domain/actor";
import type { Intention } from "@/lib/domain/make-once";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import type { ApiAnswer } from "./exchange";
import type { IdempotencyKey } from "./idempotency-key";
import { findKept, keep, takeKey, type KeptRow } from "./idempotency-record";
import { commonHeaders } from "./respond";

/** Of the answer's headers, those that belong to what it says. */
const keptHeaders: readonly string[] = ["Content-Type", "Cache-Control", "ETag"];

interface KeptAnswer {
  role: string;
  headers: Record<string, string>;
  body: string;
}

/** How a call is carried out. */
export interface Steps {
  /** Runs the use case. */
  run(actor: Actor | null): Promise<unknown>;
  /** Makes an answer of what it gives back. */
  present(result: unknown): ApiAnswer;
  /** Makes an answer of what it throws. */
  refuse(error: unknown): ApiAnswer;
}

/** The same is being made right now, or it can't be known yet that it is not. */
class UnderWay extends AppError {
  constructor() {
    super("conflict", { "Idempotency-Key": "The first call with this key is still running." }, 1);
  }
}

/** Another call was faster, and has kept its answer. */
class Forestalled extends Error {}

/** A call under an `Idempotency-Key`: docs/decisions/0011-idempotency-keys.md. */
export class KeyedCall {
  /** The answer, once the use case has got as far as its end. */
  private made: ApiAnswer | null = null;

  constructor(
    private readonly key: IdempotencyKey,
    private readonly actor: Actor,
    private readonly content: unknown,
  ) {}

  /** @returns what is kept of it already */
  find(): Promise<KeptRow | null> {
    return findKept([this.key.hash, ...this.key.formerHashes]);
  }

  /**
   * Runs the use case, unless that is being done already.
   * @returns its answer or its error; or those of another call under the key that was faster
   * @throws AppError `conflict`, `authorization` as `repeat` does
   */
  async carryOut({ run, present, refuse }: Steps): Promise<ApiAnswer> {
    const intention: Intention = {
      name: this.key.hash.toString("hex"),
      begin: async (queries) => {
        if (!(await takeKey(queries, this.key.hash))) throw new UnderWay();
      },
      end: async (queries, result) => {
        this.made = present(result);
        if (!(await this.keep(queries, this.made))) throw new Forestalled();
      },
    };
    try {
      await run({ ...this.actor, intention });
      if (!this.made) throw new Error("What makes something must make it by makeOnce");
      return this.made;
    } catch (error) {
      if (error instanceof Forestalled) return this.repeat(await this.find());
      const refusal = refuse(error);
      // If it got as far as its end, only the database knows whether it was committed.
      if (this.made || error instanceof UnderWay || isForNow(refusal)) return refusal;
      return (await this.keepRefusal(refusal)) ? refusal : this.repeat(await this.find());
    }
  }

  private keep(queries: Queries, answer: ApiAnswer): Promise<boolean> {
    const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => keptHeaders.includes(name)));
    const kept: KeptAnswer = { role: roleOf(this.actor), headers, body: String(answer.body ?? "") };
    const [lock] = this.key.locks;
    return keep(queries, {
      keyHash: this.key.hash,
      bodyMac: lock.bodyMac(this.content),
      userId: this.actor.userId,
      status: answer.status,
      answer: encrypt(lock.seal, JSON.stringify(kept)),
    });
  }

  /** Nothing was made, whether or not that can be noted. */
  private async keepRefusal(refusal: ApiAnswer): Promise<boolean> {
    try {
      return await this.keep(prisma, refusal);
    } catch (error) {
      log().warn({ part: "idempotency", err: error }, "the answer to an Idempotency-Key could not be noted");
      return true;
    }
  }

  /**
   * @returns what was answered then
   * @throws AppError `conflict` if that was another body, can't be read, or is not known yet; `authorization` in another role
   */
  repeat(row: KeptRow | null): ApiAnswer {
    if (!row?.answer || !row.status) throw new UnderWay();
    const kept = this.open(row, row.answer);
    if (kept.role !== roleOf(this.actor)) {
      throw new AppError("authorization", "Your role has changed since this key was used. Use another key.");
    }
    const headers = { ...commonHeaders(this.actor.source.requestId), ...kept.headers, "Idempotency-Replayed": "true" };
    return { status: row.status, headers, body: kept.body };
  }

  private open(row: KeptRow, answer: Buffer): KeptAnswer {
    const { locks } = this.key;
    try {
      const { text, place } = decryptByOne(
        locks.map(({ seal }) => seal),
        answer,
      );
      if (locks[place]?.bodyMac(this.content).equals(row.body_mac)) return JSON.parse(text) as KeptAnswer;
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
      throw new AppError("conflict", {
        "Idempotency-Key":
          "This key was used before, and we can no longer read the first response. Check whether what you asked for is there. Use another key for anything new.",
      });
    }
    throw new AppError("conflict", {
      "Idempotency-Key": "This key was already used for a call with a different body or If-Match.",
    });
  }
}

/** Whether it is about this moment, not about the request: log in, get the rights, read it again, try again. */
const isForNow = ({ status }: ApiAnswer): boolean => status >= 500 || [401, 403, 412, 429].includes(status);

const roleOf = ({ role, applicationRole }: Actor): string => `${role} ${applicationRole ?? ""}`;

import { prisma, type Queries } from "@/lib/db";

/** What somebody wants made once, however often they ask: a call that carries an `Idempotency-Key`. */
export interface Intention {
  /** The same for each repetition, and for nothing else: names it to others who know such keys, as Stripe does. */
  name: string;
  /** Before anything is made. @throws AppError `conflict` while another transaction is at it */
  begin(queries: Queries): Promise<void>;
  /** Keeps the answer. @throws if there is one already: nothing must be made, then */
  end(queries: Queries, answer: unknown): Promise<void>;
}

/**
 * The transaction of every use case that makes something: what is made, and under an `Idempotency-Key` the key and the answer, come
 * together or not at all (docs/decisions/0011-idempotency-keys.md). So nothing that may fail is left for after it.
 * @param actor null for a stranger
 * @param work makes it; what it gives back is the answer of the whole use case
 * @throws whatever the work throws, or the database; AppError `conflict` while the same is being made
 */
export const makeOnce = <Answer>(
  actor: { intention?: Intention | undefined } | null,
  work: (tx: Queries) => Promise<Answer>,
): Promise<Answer> =>
  prisma.$transaction(async (tx) => {
    await actor?.intention?.begin(tx);
    const answer = await work(tx);
    await actor?.intention?.end(tx, answer);
    return answer;
  });

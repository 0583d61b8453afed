import { databaseTrouble } from "./database-trouble";
import { currentSpan, together, tracing, type OpenSpan } from "./tracing";

interface Waiting<Found> {
  resolve: (found: Found | undefined) => void;
  reject: (error: unknown) => void;
  span: OpenSpan | undefined;
}

/** How many keys go into one query, at most. */
const most = 256;

/** So many don't wait for the query that is under way: otherwise everybody waits for the database at the same time, and then for us. */
const enough = 16;

/** How many queries are under way at once, at most. */
const atOnce = 4;

/** A query that takes longer than this keeps the next one waiting no more, in milliseconds. */
const patience = 20;

/**
 * Makes one query of the look-ups that come at the same moment, and of those that come while others are under way the next one. A look-up never joins a query that has been sent: what that sees may be
 * older than the look-up (docs/decisions/0052-look-ups-that-go-together.md).
 * @param ask finds many keys at once
 * @returns finds one key; undefined if there is nothing. Throws what `ask` throws for this key; where it isn't the database that is in
 * trouble, one key's fault is no other's
 */
export function gathering<Found>(
  ask: (keys: string[]) => Promise<ReadonlyMap<string, Found>>,
): (key: string) => Promise<Found | undefined> {
  let waiting = new Map<string, Waiting<Found>[]>();
  let underWay = 0;
  let isDue = false;

  /** Not at once, so that what else has come by now goes along, unless there is enough of it. */
  const sendSoon = () => {
    if (waiting.size >= enough && underWay < atOnce) return send();
    if (isDue || waiting.size === 0 || underWay > 0) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      if (waiting.size > 0 && underWay === 0) send();
    });
  };

  const send = () => {
    const batch = waiting.size > most ? new Map([...waiting].slice(0, most)) : waiting;
    waiting = waiting.size > most ? new Map([...waiting].slice(most)) : new Map();
    underWay += 1;
    let isCounted = true;
    const letNextGo = () => {
      if (isCounted) underWay -= 1;
      isCounted = false;
      sendSoon();
    };
    const late = setTimeout(letNextGo, patience);
    void traced(batch).finally(() => {
      clearTimeout(late);
      letNextGo();
    });
  };

  /** As a part of the first trace that asks, if any of them does. */
  const traced = (batch: Map<string, Waiting<Found>[]>) => {
    if (!tracing()) return settle(batch);
    const spans = [...batch.values()].flatMap((all) => all.flatMap(({ span }) => span ?? []));
    return together("look up together", spans, () => settle(batch));
  };

  const settle = async (batch: Map<string, Waiting<Found>[]>) => {
    try {
      const found = await ask([...batch.keys()]);
      for (const [key, all] of batch) for (const { resolve } of all) resolve(found.get(key));
    } catch (error) {
      if (batch.size > 1 && !databaseTrouble(error)) {
        await Promise.all([...batch].map((one) => settle(new Map([one]))));
        return;
      }
      for (const all of batch.values()) for (const { reject } of all) reject(error);
    }
  };

  return (key) =>
    new Promise((resolve, reject) => {
      const same = waiting.get(key);
      const one = { resolve, reject, span: currentSpan() };
      if (same) same.push(one);
      else waiting.set(key, [one]);
      sendSoon();
    });
}

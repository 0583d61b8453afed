import { performance } from "node:perf_hooks";
import type { Mutate } from "./mutate";

/** How many inputs each parser gets: 10,000 in `npm test`, a million in `npm run test:full`. */
export const runs = process.env.FULL ? 1_000_000 : 10_000;

/** How long a test with so many may take, in milliseconds. Only a hang exceeds it. */
export const patience = process.env.FULL ? 3_600_000 : 120_000;

/** How long a single input may take, in milliseconds: meanwhile, nobody else is answered. */
const longest = 50;

/** How often an input that took longer is read again, by itself. A machine is slow now and then, and an input is each time. */
const again = 5;

/**
 * Reads one input.
 * @param read what it waits for counts as its time, too
 * @param describe says what the input is
 * @param within how long it may take, in milliseconds, if it isn't the thread of all calls that it takes up
 * @throws Error that names the input, for whatever `read` throws, or if it is slow each time
 */
export async function inTime(read: () => unknown, describe: () => string, within = longest): Promise<void> {
  const time = async (): Promise<number> => {
    const began = performance.now();
    try {
      const work = read();
      if (work instanceof Promise) await work;
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}, for ${describe()}`, { cause: error });
    }
    return performance.now() - began;
  };
  if ((await time()) <= within) return;
  const times: number[] = [];
  for (let turn = 0; turn < again; turn++) times.push(await time());
  const best = Math.min(...times);
  if (best > within) throw new Error(`Took ${best.toFixed(0)} ms at best for ${describe()}`);
}

/**
 * Gives inputs to a parser.
 * @param next makes an input
 * @param read throws for an input that the parser should have refused in another way
 * @param within as above
 * @throws Error with the first input that fails, or is slow each time
 */
export async function fuzz(next: Mutate, read: (input: string) => unknown, within = longest): Promise<void> {
  for (let run = 0; run < runs; run++) {
    const input = next();
    await inTime(
      () => read(input),
      () => shown(input),
      within,
    );
  }
}

const shown = (input: string): string => {
  const text = JSON.stringify(input);
  return text.length > 500 ? `${text.slice(0, 500)}… (${input.length} characters)` : text;
};

/**
 * @param work may throw one of the errors that its callers expect
 * @returns what it gives, or undefined if it threw one of them
 */
export function orRefused<T>(work: () => T, ...refusals: (new (...args: never[]) => Error)[]): T | undefined {
  try {
    return work();
  } catch (error) {
    if (refusals.some((refusal) => error instanceof refusal)) return undefined;
    throw error;
  }
}

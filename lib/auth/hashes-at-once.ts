import { availableParallelism } from "node:os";

/** Each hash takes a core for some 25 ms, and 19 MiB. One core is left to everybody who only waits for an answer. */
export const hashesAtOnce = Math.max(1, availableParallelism() - 1);

import { setFlagsFromString } from "node:v8";

/** Node 20 doesn't know the first of these, and says so on the terminal. */
const knows = Number(process.versions.node.split(".")[0]) >= 24;

/**
 * Has V8 keep what a quiet server will need again. After eight seconds without much to do, it would shrink the room for new objects to a megabyte, which the next
 * crowd fills twenty times a second, and forget the code of whatever hasn't run lately: docs/decisions/0110-a-quiet-server-stays-warm.md.
 */
export function keepWarm(): void {
  if (!knows) return;
  setFlagsFromString("--no-memory-reducer-favors-memory");
  setFlagsFromString("--no-flush-bytecode");
}

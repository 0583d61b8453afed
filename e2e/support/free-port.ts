import { once } from "node:events";
import { createServer } from "node:net";

// Below those that the system gives away by itself, so that nobody gets it before it is used; and apart for each worker. A product
// that is given a port tries those right after it for what it starts beside.
const step = 30;
let next = 10_000 + Number(process.env.TEST_PARALLEL_INDEX ?? 3) * 5_000;

/** @returns a port of this machine that nobody listens on */
export async function freePort(): Promise<number> {
  for (;;) {
    next += step;
    if (await isFree(next)) return next;
  }
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, "127.0.0.1");
  try {
    await once(probe, "listening");
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}

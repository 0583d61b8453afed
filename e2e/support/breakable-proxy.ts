import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What is to happen to a connection that sends a certain text. */
interface Mishap {
  /** The text, as it is on the wire. */
  text: string;
  /** Whether the server gets it, and does what it says. */
  act: boolean;
  /** Either way the client hears nothing of it: the connection breaks, or nothing comes. */
  then: "break" | "hang";
}

export interface BreakableProxy {
  /** The server's address, through the proxy. */
  url: string;
  /** As if the server behind it were gone: ends all connections and takes no more. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on, what clients send is so many milliseconds under way. */
  slow(delay: number): void;
  /** Tells of all that clients send from now on. @returns what ends it */
  watch(listener: (chunk: Buffer, client: Socket) => void): () => void;
  /** Lets something happen once, to the next connection it may happen to. @returns when it has */
  mishap(mishap: Mishap): Promise<void>;
}

const sleepUntil = async (due: number): Promise<void> => {
  const left = due - performance.now();
  if (left > 0) await sleep(left);
};

/**
 * Stands between the product and a server on this machine, to take that server away and bring it back.
 * @param address of the server, such as a DATABASE_URL
 */
export async function proxyTo(address: string): Promise<BreakableProxy> {
  const url = new URL(address);
  const target = Number(url.port);
  const sockets = new Set<Socket>();
  const watchers = new Set<(chunk: Buffer, client: Socket) => void>();
  let next: (Mishap & { happened: () => void }) | null = null;
  let delay = 0;
  const server = createServer((client) => {
    const behind = connect(target, "127.0.0.1");
    client.on("data", (chunk) => watchers.forEach((watcher) => watcher(chunk, client)));
    behind.pipe(client);
    const pass = (chunk: Buffer) => {
      const met = next && chunk.includes(next.text) ? next : null;
      if (met) next = null;
      if (met && !met.act) return end(met);
      if (!behind.write(chunk)) {
        client.pause();
        behind.once("drain", () => client.resume());
      }
      if (!met) return;
      behind.unpipe(client);
      // Once the server has answered, it has done it.
      behind.once("data", () => end(met)).resume();
    };
    // In order, whatever the delay is by then.
    let passed = Promise.resolve();
    const later = (act: () => void) => {
      const due = performance.now() + delay;
      passed = passed.then(() => sleepUntil(due)).then(act);
    };
    client.on("data", (chunk) => later(() => pass(chunk)));
    client.on("end", () => later(() => behind.end()));
    const end = ({ then, happened }: NonNullable<typeof next>) => {
      if (then === "break") client.destroy();
      happened();
    };
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  url.port = String(port);
  return {
    url: url.href,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async mend() {
      await listen(port);
    },
    slow(milliseconds) {
      delay = milliseconds;
    },
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    mishap: (mishap) => new Promise((happened) => (next = { ...mishap, happened })),
  };
}

import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface BreakableProxy {
  port: number;
  /** As if the server behind it were gone: ends all connections and takes no more. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Tells of all that clients send from now on. @returns what ends it */
  watch(listener: (chunk: Buffer, client: Socket) => void): () => void;
}

/** Stands between the product and a server on this machine, to take that server away and bring it back. */
export async function proxyTo(target: number): Promise<BreakableProxy> {
  const sockets = new Set<Socket>();
  const watchers = new Set<(chunk: Buffer, client: Socket) => void>();
  const server = createServer((client) => {
    const behind = connect(target, "127.0.0.1");
    client.on("data", (chunk) => watchers.forEach((watcher) => watcher(chunk, client)));
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
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
  return {
    port,
    async cut() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async mend() {
      await listen(port);
    },
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
}

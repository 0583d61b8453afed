import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Redis } from "ioredis";
import type { CounterStore } from "./counters";
import { freePort } from "./free-port";

export const hasRedis = (): boolean => spawnSync("redis-server", ["--version"]).status === 0;

export interface RedisServer {
  url: string;
  store: CounterStore;
  /** As if its machine were gone. */
  kill(): Promise<void>;
  /** Brings it back, empty, where it was. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

/** A real Redis that keeps nothing on disk. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await run(port);
  const client = new Redis(url, { retryStrategy: () => 50 });
  client.on("error", () => undefined);
  const kill = async () => {
    const exited = once(server, "exit");
    server.kill("SIGKILL");
    await exited;
  };
  return {
    url,
    store: countersIn(client),
    kill,
    async revive() {
      server = await run(port);
    },
    async stop() {
      client.disconnect();
      if (server.exitCode === null && server.signalCode === null) await kill();
    },
  };
}

async function run(port: number): Promise<ChildProcess> {
  const flags = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", flags, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => /Ready to accept/.test(String(chunk)) && resolve());
    child.once("exit", () => reject(new Error("redis-server did not start")));
  });
  return child;
}

const prefix = "debrief:limits:";

const countersIn = (client: Redis): CounterStore => ({
  async spend(rule, key, points, seconds) {
    await client.set(`${prefix}${rule}:${key}`, points, "EX", seconds);
  },
  async pass(seconds, part) {
    for (const key of await client.keys(`${prefix}*`)) {
      if (!key.includes(part)) continue;
      const left = (await client.pttl(key)) - seconds * 1_000;
      await (left > 0 ? client.pexpire(key, left) : client.del(key));
    }
  },
  async spent(rule, key) {
    return Number(await client.get(`${prefix}${rule}:${key}`));
  },
  async keys() {
    return (await client.keys(`${prefix}*`)).map((key) => key.slice(prefix.length));
  },
});

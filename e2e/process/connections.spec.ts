import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { pipeline } from "node:stream/promises";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { newDataDir } from "../support/data-dir";
import { setEnvironment } from "../support/environment";
import { freePort } from "../support/free-port";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct, type Product } from "../support/product";

const perAddress = 100;

let postgres: EmbeddedPostgres;
let product: Product;
let url: string;
let putBack: () => void;
test.beforeAll(async () => {
  const PORT = String(await freePort());
  url = `http://localhost:${PORT}`;
  const limits = { MAX_CONNECTIONS_PER_ADDRESS: String(perAddress), MAX_CONNECTIONS: "1000", RATE_LIMITS: "off" };
  postgres = await startPrepared();
  product = await startProduct({ PORT, DATA_DIR: newDataDir(), DATABASE_URL: postgres.url, ...limits });
  putBack = setEnvironment({ E2E_URL: url });
  // The first page and the first call open what stays open.
  for (const path of ["/login", "/api/ready"]) await (await fetch(url + path)).text();
});
test.afterAll(async () => {
  putBack();
  await product.stop();
  await postgres.stop();
});

const folder = () => `/proc/${product.process.pid}`;
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`${folder()}/status`, "utf8"))?.[1]) / 1_024;

/** The remote port of each connection that the product has accepted and holds, as the system lists them for IPv4 and IPv6. */
function acceptedFrom(): (number | undefined)[] {
  const port = (address = "") => Number.parseInt(address.split(":")[1] ?? "", 16);
  const listening = "0A";
  const nobodys = "0"; // The process has closed it, and the system waits for the other side.
  return ["tcp", "tcp6"]
    .flatMap((name) => readFileSync(`${folder()}/net/${name}`, "utf8").split("\n").slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, local, , state, , , , , , inode]) =>
        String(port(local)) === new URL(url).port && state !== listening && inode !== nobodys,
    )
    .map(([, , remote]) => port(remote));
}

/** The product's ends of these connections that it holds open. Others come and go by themselves: of the product to itself, for one. */
const held = (ports: Set<number | undefined>) => acceptedFrom().filter((port) => ports.has(port)).length;

/** Files that the product reads, such as for an answer. */
const filesRead = () =>
  readdirSync(`${folder()}/fd`).filter((fd) => {
    try {
      return /^\/(?!dev\/)/.test(readlinkSync(`${folder()}/fd/${fd}`));
    } catch {
      return false; // It was closed in between.
    }
  });

/** Waits until these are connected. @returns the ports that they speak from */
async function portsOf(sockets: Socket[]): Promise<Set<number | undefined>> {
  await Promise.all(sockets.map((socket) => (socket.connecting ? once(socket, "connect") : undefined)));
  return new Set(sockets.map(({ localPort }) => localPort));
}

/** Connections that send this, read nothing, and never close their side. */
const attack = (text: string, times: number): Socket[] =>
  Array.from({ length: times }, () => {
    const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1", allowHalfOpen: true });
    socket.on("error", () => undefined).pause();
    socket.once("connect", () => socket.write(Buffer.from(text, "latin1")));
    return socket;
  });

/** Together fewer than are allowed at once, so that all of them are let in. */
async function expectGone(kinds: string[], timeout: number): Promise<void> {
  const sockets = kinds.flatMap((text) => attack(text, Math.floor(perAddress / 2 / kinds.length)));
  const ports = await portsOf(sockets);
  await expect.poll(() => held(ports)).toBeGreaterThan(0);
  await expect.poll(() => held(ports), { timeout }).toBe(0);
  for (const socket of sockets) socket.destroy();
}

const post = (path: string, headers: string) =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\n`;

test.describe("connections, by the system's count", () => {
  test.skip(!existsSync("/proc/self/fd"), "Only Linux tells which files a process has open.");

  test(
    "a client that sends nothing, half a request or garbage, and never closes, is cut off",
    { tag: "@thorough" },
    async () => {
      await expectGone(
        [
          "",
          "GET / HTTP/1.1\r\nHost: x",
          "\u0000\r\n\r\n",
          "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
          "CONNECT evil.example:443 HTTP/1.1\r\n\r\n",
          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
          post("/api/nothing", "Content-Length: 99999999\r\n"),
          `GET /api/health HTTP/1.1\r\nHost: ${"x".repeat(20_000)}\r\n\r\n`,
        ],
        40_000,
      );
    },
  );

  test("a body that never arrives is not waited for, on any path", { tag: "@thorough" }, async () => {
    test.skip(!process.env.FULL, "Half a minute long: npm run test:full has it.");
    await expectGone(
      [
        post("/api/team-exists", "Content-Length: 50\r\n") + "{",
        post("/api/creds/verify", "Content-Length: 50\r\n") + "{",
        post("/api/nothing", "Transfer-Encoding: chunked\r\n") + "1\r\na",
        post("/login", "Content-Length: 50\r\n") + "a",
        post("/api/team-exists", "Expect: 100-continue\r\nContent-Length: 50\r\n"),
        post("/api/health", "Content-Length: 50\r\n").replace("POST", "GET"),
      ],
      90_000,
    );
  });

  test("a connection that receives only empty lines is closed", { tag: "@thorough" }, async () => {
    test.skip(!process.env.FULL, "A minute and a half long: npm run test:full has it.");
    const [socket] = attack("GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n", 1);
    const lines = setInterval(() => socket?.write("\r\n"), 5_000);
    socket?.resume();
    await expect.poll(() => socket?.readableEnded || socket?.destroyed, { timeout: 120_000 }).toBe(true);
    clearInterval(lines);
    socket?.destroy();
  });

  test(
    "an address has a limited number of connections, and there is room again when they close",
    { tag: "@thorough" },
    async () => {
      const sockets = attack("", perAddress * 3);
      const ports = await portsOf(sockets);
      await expect.poll(() => product.output()).toContain("too many connections from one address");
      await expect.poll(() => held(ports)).toBeLessThanOrEqual(perAddress);
      expect(held(ports)).toBeGreaterThan(perAddress / 2);
      for (const socket of sockets) socket.destroy();
      await expect.poll(() => held(ports)).toBe(0);
      expect((await fetch(`${url}/api/health`)).status).toBe(200);
    },
  );

  test(
    "many requests at once on one connection are answered in order, and leave no file open when it closes",
    { tag: "@thorough" },
    async () => {
      const script = /\/_next\/static\/chunks\/[^"\\]+\.js/.exec(await (await fetch(`${url}/login`)).text())?.[0] ?? "";
      const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
      for (let round = 0; round < 3; round++) {
        const sockets = attack(get(script).repeat(90), 1);
        const ports = await portsOf(sockets);
        await expect.poll(() => held(ports)).toBe(1);
        for (const socket of sockets) socket.destroy();
        await expect.poll(() => held(ports)).toBe(0);
      }
      await expect.poll(filesRead).toEqual([]);

      const [socket] = attack(
        get("/api/health").repeat(89) + get("/api/nothing").replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"),
        1,
      );
      let answers = "";
      socket?.on("data", (chunk) => (answers += chunk)).resume();
      await once(socket as Socket, "end");
      socket?.destroy();
      expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([...Array<string>(89).fill("HTTP/1.1 200"), "HTTP/1.1 404"]);

      // More at once than anybody sends who means well.
      const [flood] = attack(get("/api/openapi.json").repeat(900), 1);
      flood?.resume();
      await expect.poll(() => flood?.readableEnded || flood?.destroyed).toBe(true);
      flood?.destroy();
      expect((await fetch(`${url}/api/health`)).status).toBe(200);
    },
  );

  test("an endless body is cut off, and doesn't use up memory", { tag: "@thorough" }, async () => {
    const before = memory();
    const megabyte = "f".repeat(1_048_576);
    for (const path of ["/api/auth/callback/credentials", "/api/nothing", "/login", "/api/login", "/api/usage"]) {
      for (const framing of ["Content-Length: 999999999999\r\n", "Transfer-Encoding: chunked\r\n"]) {
        const endless = function* () {
          yield post(path, framing);
          for (;;) yield framing.startsWith("T") ? `100000\r\n${megabyte}\r\n` : megabyte;
        };
        const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1", allowHalfOpen: true });
        socket.resume();
        await expect(pipeline(endless(), socket), `${path} ${framing}`).rejects.toThrow();
      }
    }
    expect(memory() - before).toBeLessThan(150);
  });
});

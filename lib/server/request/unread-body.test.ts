import { once } from "node:events";
import { Agent, createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { readAll } from "./body";
import { endUnreadBody } from "./unread-body";

let server: Server;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
afterEach(() => {
  agent.destroy();
  server.close();
});

test("a connection that goes on keeps nothing of the calls that were answered on it", async () => {
  const sockets = new Set<Socket>();
  const answered: Promise<unknown>[] = [];
  server = createServer(async (incoming, response) => {
    sockets.add(incoming.socket);
    answered.push(once(response, "close"));
    endUnreadBody(incoming, response, 1_000);
    await readAll(incoming, 1_000);
    response.end("ok");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  for (let call = 0; call < 3; call++) {
    const asked = request({ port, host: "127.0.0.1", method: "POST", agent });
    asked.end("body");
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    await once(answer.resume(), "end");
  }
  await Promise.all(answered);
  expect(answered).toHaveLength(3);
  expect([...sockets].map((socket) => Object.hasOwn(socket, "destroySoon"))).toEqual([false]);
});

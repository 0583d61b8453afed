import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { Unreachable } from "./bounded-request";
import { guardedFetch } from "./guarded-fetch";

let stop = () => {};
afterEach(() => stop());

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return (server.address() as AddressInfo).port;
}

const loopback = guardedFetch(["127.0.0.0/8"], false);

test("a redirect is an answer, and isn't followed", async () => {
  const asked: (string | undefined)[] = [];
  const port = await serve((request, response) => {
    asked.push(request.url);
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  expect((await loopback(`http://127.0.0.1:${port}/`, {})).status).toBe(302);
  expect(asked).toEqual(["/"]);
});

test("an answer of more than half a megabyte, or with a status that there isn't, is none", async () => {
  const port = await serve((request, response) => {
    if (request.url === "/status") response.writeHead(999).end();
    else response.end(Buffer.alloc(600_000));
  });
  for (const path of ["status", "long"])
    await expect(loopback(`http://127.0.0.1:${port}/${path}`, {})).rejects.toThrow(Unreachable);
});

test("a name that leads into a network is refused as its address is, and asked nothing", async () => {
  let asked = 0;
  const port = await serve((_, response) => {
    asked++;
    response.end("{}");
  });
  const open = guardedFetch([], false);
  for (const host of ["localhost", "127.0.0.1", "[::1]", "127.1", "0x7f.1", "2130706433"])
    for (const scheme of ["http", "https"])
      await expect(
        Promise.resolve().then(() => open(`${scheme}://${host}:${port}/`, {})),
        host,
      ).rejects.toThrow(Unreachable);
  expect(asked).toBe(0);
});

test("plain http is refused in production, also where the operator allows the address", async () => {
  const port = await serve((_, response) => void response.end("{}"));
  const production = guardedFetch(["127.0.0.0/8"], true);
  await expect(Promise.resolve().then(() => production(`http://127.0.0.1:${port}/`, {}))).rejects.toThrow(Unreachable);
});

import { Agent, createServer, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { awayPage } from "./away-page";
import { insteadOfFailure } from "./draw-page";

/** The ways to answer 500, as Next and Node know them. Each tells by `done` that its callback was called. */
const shapes: Record<string, (response: ServerResponse, done: () => void) => void> = {
  "head, end": (response, done) => response.writeHead(500, { "content-length": "4" }).end("oops", done),
  "status, end": (response, done) => {
    response.statusCode = 500;
    response.setHeader("content-length", "4");
    response.end("oops", "utf8", done);
  },
  "status, end without a body": (response, done) => {
    response.statusCode = 500;
    response.end(done);
  },
  "status, write, end": (response, done) => {
    response.statusCode = 500;
    response.write("oo", () => response.end("ps", done));
  },
  "status, flush, write, end": (response, done) => {
    response.statusCode = 500;
    response.flushHeaders();
    response.write("oo");
    response.write("ps", "utf8", () => response.end(done));
  },
};

let called = 0;
const server = createServer((asked, response) => {
  const shape = shapes[decodeURIComponent(asked.url?.slice(1) ?? "")];
  if (!shape) return void response.end("well");
  insteadOfFailure(response, () => asked.headers["x-away"] === "yes", "a-request");
  shape(response, () => (called += 1));
});
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  agent.destroy();
  server.close();
});

const ask = (path: string, away: "yes" | "no", method = "GET") =>
  new Promise<{ status?: number; length?: string; body: string; reused: boolean }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const options = { port, agent, method, host: "127.0.0.1", path: `/${encodeURIComponent(path)}` };
    const asking = request({ ...options, headers: { "x-away": away } }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => (body += part));
      answer.on("end", () => {
        const { statusCode, headers } = answer;
        resolve({ status: statusCode, length: headers["content-length"], body, reused: asking.reusedSocket });
      });
    });
    asking.on("error", reject).end();
  });

const length = String(Buffer.byteLength(awayPage));

for (const shape of Object.keys(shapes)) {
  test(`without the database a 500 becomes our page, and the connection stays good: ${shape}`, async () => {
    await ask("well", "no");
    called = 0;
    expect(await ask(shape, "yes")).toEqual({ status: 503, length, body: awayPage, reused: true });
    expect(called).toBe(1);
    expect(await ask("well", "no")).toMatchObject({ status: 200, body: "well", reused: true });
    expect(await ask(shape, "yes", "HEAD")).toEqual({ status: 503, length, body: "", reused: true });
    expect(await ask("well", "no")).toMatchObject({ status: 200, body: "well", reused: true });
  });

  test(`a 500 for another reason stays as it is: ${shape}`, async () => {
    const body = shape.endsWith("without a body") ? "" : "oops";
    expect(await ask(shape, "no")).toMatchObject({ status: 500, body });
    expect(await ask("well", "no")).toMatchObject({ status: 200, body: "well", reused: true });
  });
}

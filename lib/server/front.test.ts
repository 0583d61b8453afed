import { AsyncLocalStorage } from "node:async_hooks";
import { once } from "node:events";
import type { RequestListener } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AppError } from "@/lib/errors";

const logged = vi.hoisted(() => [] as [level: string, fields: Record<string, unknown>, text?: string][]);
const readiness = vi.hoisted(() => vi.fn<() => Promise<{ status: "ok" }>>());
const verify = vi.hoisted(() => vi.fn());
const report = vi.hoisted(() => vi.fn());
const grant = vi.hoisted(() => vi.fn());
vi.mock("@/lib/log", () => {
  const at = (level: string) => (fields: Record<string, unknown>, text?: string) => logged.push([level, fields, text]);
  return { log: () => ({ isLevelEnabled: () => false, warn: at("warn"), error: at("error") }) };
});
vi.mock("@/lib/domain/operations/check-ready", () => ({ checkReady: readiness }));
vi.mock("@/lib/domain/credentials/verify-credential", () => ({ verifyCredential: verify }));
vi.mock("@/lib/domain/usage/report-usage", () => ({ reportUsage: report }));
vi.mock("@/lib/limits/limiter", () => ({ limitsApply: () => false }));
vi.mock("./load/blocked", () => ({ hasServiceKey: () => true, countedAddress: () => "", blockedStanding: () => null }));
vi.mock("@/lib/domain/authentication/grant", () => ({ grantPassword: grant }));
vi.mock("@/lib/http/identify", () => ({ identify: async () => null }));

import { POST as postLogin } from "@/app/api/login/route";
import { POST as postUsage } from "@/app/api/usage/route";
import { POST as postVerify } from "@/app/api/creds/verify/route";
import { turnstile } from "@/lib/auth/turnstile";
import { login } from "@/lib/contract/authentication";
import { reportUsage } from "@/lib/contract/usage";
import { verifyCredential } from "@/lib/contract/credential-verification";
import { createFront, type Front } from "./front";

let front: Front;
let url: string;
beforeEach(async () => {
  front = createFront();
  front.server.listen(0, "127.0.0.1");
  await once(front.server, "listening");
  url = `http://127.0.0.1:${(front.server.address() as AddressInfo).port}`;
  readiness.mockResolvedValue({ status: "ok" });
});
afterEach(async () => {
  front.server.closeAllConnections();
  front.server.close();
  logged.length = 0;
  vi.clearAllMocks();
});

/** Lets everybody in. @param next what stands behind */
function open(next: RequestListener = (_, response) => void response.end()): void {
  front.settle();
  front.open({
    prepare: () => undefined,
    isOurs: () => true,
    connections: { total: 100, perAddress: 100, isProxy: () => false },
    drain: 0,
    dev: false,
    endpoints: new Map([
      [verifyCredential.id, postVerify.answer],
      [reportUsage.id, postUsage.answer],
      [login.id, postLogin.answer],
    ]),
    next,
    scrape: async () => ({ text: "", contentType: "text/plain" }),
  });
}

const status = async (path: string): Promise<number> => (await fetch(url + path)).status;

const post = (path: string, body: string): Promise<Response> =>
  fetch(url + path, { method: "POST", headers: { "content-type": "application/json" }, body });

/** Sends the head of a call, and no body yet. */
function begin(path: string, length: number) {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`,
  );
  return socket;
}

test("while the memory for usage is full, usage is refused with a 503, and credentials are still verified", async () => {
  open();
  verify.mockResolvedValue({ active: false });
  report.mockResolvedValue({ accepted: 1, duplicates: 0, rejected: [] });
  const usage = async () => (await post("/api/usage", '{"events":[{}]}')).status;
  const batch = 1_024 * 1_024;
  const slow = Array.from({ length: 48 }, () => begin("/api/usage", batch));
  await vi.waitFor(async () => expect(await usage()).toBe(503));
  // A long one, too, takes no turn among batches.
  for (const blanks of ["", " ".repeat(50_000)]) {
    const body = JSON.stringify({ client_id: "x", client_secret: "x" });
    expect((await post("/api/creds/verify", body + blanks)).status).toBe(200);
  }
  for (const socket of slow) socket.destroy();
  // Those that have gone give it back, and nobody takes them for a database that has.
  await vi.waitFor(async () => expect(await usage()).toBe(202));
  const told = logged.filter(([level, fields]) => level === "error" || "cause" in fields);
  expect(told.filter(([, { cause }]) => !String(cause).startsWith("Too much usage"))).toEqual([]);
});

test("a login whose body isn't there yet keeps nobody else from logging in", async () => {
  open();
  const through = vi.spyOn(turnstile, "through");
  grant.mockResolvedValue({ expires_in: "3600", refresh_token: "x", access_token: "x", token_type: "bearer" });
  const slow = Array.from({ length: 50 }, () => begin("/api/login", 100));
  const body = JSON.stringify({
    grant_type: "password",
    username: "x",
    password: "x",
    client_id: "x",
    client_secret: "x",
  });
  expect((await post("/api/login", body)).status).toBe(200);
  await vi.waitFor(() => expect(through.mock.results.length).toBeGreaterThanOrEqual(slow.length + 1));
  // All have left.
  await Promise.all(through.mock.results.map(({ value }) => value as Promise<unknown>));
  for (const socket of slow) socket.destroy();
});

test("no call leaves a storage in use that would make each promise of the process cost more", async () => {
  open();
  const used = vi.spyOn(AsyncLocalStorage.prototype, "run");
  const ended = vi.spyOn(AsyncLocalStorage.prototype, "disable");
  verify.mockResolvedValue({ active: false });
  expect((await post("/api/creds/verify", '{"client_id":"x","client_secret":"x"}')).status).toBe(200);
  expect(used).not.toHaveBeenCalled();
  grant.mockResolvedValue({ expires_in: "3600", refresh_token: "x", access_token: "x", token_type: "bearer" });
  const password = { grant_type: "password", username: "x", password: "x", client_id: "x", client_secret: "x" };
  expect((await post("/api/login", JSON.stringify(password))).status).toBe(200);
  expect(used).toHaveBeenCalled();
  expect(ended.mock.invocationCallOrder.at(-1)).toBeGreaterThan(used.mock.invocationCallOrder.at(-1) ?? 0);
});

test("a failing probe is logged once a minute for each cause", async () => {
  open();
  for (const cause of ["The database's disk is full.", "The database takes no writes."]) {
    readiness.mockRejectedValue(new AppError("unavailable", cause, 5));
    for (let time = 0; time < 5; time++) expect(await status("/api/ready")).toBe(503);
  }
  expect(logged.map(([, fields]) => fields)).toMatchObject([
    { cause: "The database's disk is full.", calls: 1, request_id: expect.any(String) },
    { cause: "The database takes no writes.", calls: 1 },
  ]);
});

test("before the settings are loaded, the server says that it is starting, serves no document and logs nothing", async () => {
  expect(await status("/api/health")).toBe(200);
  expect(await status("/api/ready")).toBe(503);
  // A stop ends the wait for the start.
  const waiting = status("/api/openapi.json");
  await front.drain();
  expect(await waiting).toBe(503);
  expect(logged).toEqual([]);
});

test("an unexpected error ends only its own request, with a line in the log", async () => {
  open(() => {
    throw new Error("a fault of ours");
  });
  await expect(status("/login")).rejects.toThrow();
  expect(logged).toMatchObject([
    [
      "error",
      { err: { message: "a fault of ours" }, request_id: expect.any(String) },
      expect.stringContaining("cut off"),
    ],
  ]);
  expect(await status("/api/health")).toBe(200);
});

test.each([
  ["two lengths", "Content-Length: 2\r\nContent-Length: 3\r\n"],
  ["a length and chunks", "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n"],
  ["an encoding after chunks", "Transfer-Encoding: chunked, identity\r\n"],
  ["a length that is no number", "Content-Length: +2\r\n"],
])("a request with %s is refused, and nothing behind it is read as another one", async (_, headers) => {
  open();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => (answer += chunk));
  socket.write(
    `POST /api/login HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n{}GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  );
  await once(socket, "close");
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
});

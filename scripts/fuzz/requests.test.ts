import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { test, vi } from "vitest";
import { updateApplication } from "@/lib/contract/applications";
import { createAsset } from "@/lib/contract/assets";
import { login } from "@/lib/contract/authentication";
import type { Actor } from "@/lib/domain/actor";
import { AppError, OAuthError } from "@/lib/errors";
import { csvOf, prefersCsv } from "@/lib/http/csv";
import { entityTagsIn, matchesETag } from "@/lib/http/etag";
import type { ApiRequest } from "@/lib/http/exchange";
import { idempotencyKeyOf } from "@/lib/http/idempotency-key";
import { preconditionOf } from "@/lib/http/precondition";
import { readBody, readUpload } from "@/lib/http/read-body";
import { requireSameOrigin } from "@/lib/http/same-origin";
import { createAddressStep } from "@/lib/server/request/caller-address";
import { decide } from "@/lib/server/request/decide";
import { cleanNextHeaders } from "@/lib/server/request/next-headers";
import { readTarget } from "@/lib/server/request/target";
import { fuzz, inTime, orRefused, patience } from "./fuzz";
import { mutationsOf } from "./mutate";

const settings = vi.hoisted(() => ({ PUBLIC_URL: "https://portal.example.com", AUTH_SECRET: ["a".repeat(32)] }));
vi.mock("@/lib/env", () => ({ env: () => settings }));

const request = (headers: Record<string, string>, body = "", method = "PATCH"): ApiRequest => ({
  method,
  url: "/api/application/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b?x=1",
  headers: { get: (name) => headers[name] ?? null, has: (name) => name in headers },
  noteCaller: () => undefined,
  read: () => Promise.resolve(Buffer.from(body, "latin1")),
});

const socket = new Socket();

/** As Node gives a request to the product. */
function incoming(headers: Record<string, string>, url = "/", method = "GET"): IncomingMessage {
  const message = Object.assign(new IncomingMessage(socket), { url, method, httpVersion: "1.1" });
  message.headers = { host: "localhost", ...headers };
  message.rawHeaders = Object.entries(message.headers).flatMap(([name, value]) => [name, String(value)]);
  return message;
}

test("a target is a plain path of ours, or refused", { timeout: patience }, async () => {
  const seeds = [
    "/api/application/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b/creds?limit=10",
    "http://localhost/api/health",
    "/invite/dbf_invite_x",
    "/.well-known/security.txt",
    "*",
  ];
  const words = ["/api", "/../", "/./", "//", "%2f", "%2e", "%5c", "%c0%af", "http://", "localhost", "?", "#"];
  await fuzz(mutationsOf(seeds, words), (target) => {
    const read = readTarget(target, "GET", (host) => host === "localhost");
    if ("path" in read && (!read.path.startsWith("/") || /\/\/|\/\.\.?(\/|$)|[^!-~]/.test(read.path)))
      throw new Error(`It is read as ${read.path}`);
    for (const method of ["GET", "POST"]) decide(incoming({}, target, method), (host) => host === "localhost", false);
  });
});

test("If-Match and If-None-Match name tags, or are refused", { timeout: patience }, async () => {
  const seeds = ['W/"3.abcdefghijklmnopqrstuv"', '"a", W/"b" ,"c,d"', "*", ', ,"a"'];
  await fuzz(mutationsOf(seeds, ['W/"', '",', ", "]), (header) => {
    entityTagsIn(header);
    matchesETag(header, 'W/"3.abc"');
    orRefused(
      () => preconditionOf(updateApplication, request({ "if-match": header, "if-none-match": header })),
      AppError,
    );
  });
});

test("an Idempotency-Key is 1 to 255 visible characters, or refused", { timeout: patience }, async () => {
  const actor = { userId: "u", teamId: "t" } as Actor;
  await fuzz(mutationsOf(["0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b", "k".repeat(255)]), (key) => {
    const read = orRefused(() => idempotencyKeyOf(request({ "idempotency-key": key }), actor), AppError);
    if (read !== undefined && !/^[\x21-\x7e]{1,255}$/.test(key)) throw new Error("It is taken");
  });
});

test("headers about the caller, the page and the answer's form break nothing", { timeout: patience }, async () => {
  const seeds = [
    "203.0.113.7, 10.0.0.1:80, [2001:db8::1]:443",
    "text/csv;q=0.9, application/json;q=0.8, */*;q=0.1",
    'text/csv; charset="utf-8"; header=present',
    "https://portal.example.com",
    '["",{"children":["login",{"children":["__PAGE__",{}]}]},null,null,true]',
    "/apps?x=1",
  ];
  const note = createAddressStep(["loopback", "10.0.0.0/8"]);
  const words = [";q=", "text/csv", "unknown", "::ffff:", "[", '"', "children", "null"];
  await fuzz(mutationsOf(seeds, words), (value) => {
    prefersCsv(request({ accept: value }));
    orRefused(() => requireSameOrigin(request({ origin: value, "sec-fetch-site": value })), AppError);
    const headers = {
      "x-forwarded-for": value,
      rsc: "1",
      "next-router-state-tree": encodeURIComponent(value.toWellFormed()),
      "next-url": value,
      host: value,
    };
    const came = incoming(headers);
    note(came);
    cleanNextHeaders(came.headers);
    decide(came, () => true, false);
  });
});

/** Waits for what may be refused. */
async function settle(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError || error instanceof OAuthError)) throw error;
  }
}

test("a body of JSON is read, or refused", { timeout: patience }, async () => {
  const headers = { "content-type": "application/json; charset=utf-8" };
  const seeds = [
    '{"name":"Support chat","description":"Zo\u00c3\u00ab","icon":"chat.png"}',
    '{"a":[1,{"b":null}],"c":-0.5e3}',
    "",
  ];
  const words = [
    "{",
    "}",
    "[",
    "]",
    '"',
    '{"a":',
    "[[[[",
    "\u00ff\u00fe",
    "\u00ef\u00bb\u00bf",
    '"__proto__":',
    "1e999",
  ];
  await fuzz(mutationsOf(seeds, words), (body) => settle(() => readBody(updateApplication, request(headers, body))));
});

test("a form of OAuth's is read, or refused", { timeout: patience }, async () => {
  const headers = { "content-type": "application/x-www-form-urlencoded", authorization: "Basic YTpi" };
  const seeds = [
    "grant_type=password&username=ada%40example.com&password=x",
    "grant_type=refresh_token&refresh_token=dbf_rt_x",
  ];
  const words = ["&", "=", "%", "%ff", "+", "client_id=", "grant_type="];
  await fuzz(mutationsOf(seeds, words), (body) => settle(() => readBody(login, request(headers, body, "POST"))));
});

test("a Content-Type is one that we take, or refused", { timeout: patience }, async () => {
  const seeds = [
    "application/json; charset=utf-8",
    'application/json;charset="UTF-8"',
    "image/png",
    "application/x-www-form-urlencoded",
  ];
  await fuzz(mutationsOf(seeds, [";", "=", '"', "charset", "boundary=", "\\"]), async (type) => {
    await settle(() => readBody(login, request({ "content-type": type, authorization: type }, "{}", "POST")));
    await settle(() => readUpload(createAsset, request({ "content-type": type }, "x", "POST")));
  });
});

test("no cell of a CSV begins as a formula, whatever it is about", { timeout: patience }, async () => {
  for (const text of ["\n", "\n ", "\t", ";", '"', "'"].map((one) => one.repeat(20_000))) {
    await inTime(
      () => csvOf({ name: "usage.csv", rows: [[text, 1]] } as Parameters<typeof csvOf>[0]),
      () => `twenty thousand of ${JSON.stringify(text[0])}`,
    );
  }
  const seeds = ["Support chat", "=1+1", "\"=cmd|' /C calc'!A0", "a;=b", "\t@x"];
  await fuzz(mutationsOf(seeds, ["=", "+", "-", "@", ";", "\r\n", "＝", '"', "'"]), (text) => {
    const csv = csvOf({ name: "usage.csv", rows: [[text, 1]] } as Parameters<typeof csvOf>[0]);
    if (/(^|[,;|\t\r\n])[\s"]*[=+@]/.test(csv.replace(/^\ufeff/, ""))) throw new Error(`It becomes ${csv}`);
  });
});

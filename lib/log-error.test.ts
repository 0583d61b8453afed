import { Writable } from "node:stream";
import pino from "pino";
import { expect, test } from "vitest";
import { logError } from "./log-error";

const secret = "s3cr3t-pa55";
const withFields = (fields: object) => Object.assign(new Error("refused"), { code: "E1" }, fields);

test.each<[string, unknown]>([
  ["the command of Redis", withFields({ command: { name: "auth", args: ["default", secret] } })],
  ["a request's headers", withFields({ config: { auth: secret }, request: { authorization: secret } })],
  ["a row of the database", withFields({ detail: secret, where: secret, parameters: [secret] })],
  ["a URL in the message", new Error(`connect redis://default:${secret}@cache:6379 failed`)],
  ["a URL with a bare @", new Error(`connect postgresql://u:x@${secret}@db/debrief failed`)],
  ["the cause", new Error("outer", { cause: withFields({ args: secret, message: `smtp://u:${secret}@mail` }) })],
  ["one of several errors", new AggregateError([withFields({ args: secret, message: `smtp://u:${secret}@mail` })])],
  ["something that is no error", { password: secret }],
])("a logged error does not reveal a password in %s", (_where, err) => {
  let written = "";
  const destination = new Writable({ write: (chunk, _encoding, done) => ((written += String(chunk)), done()) });
  pino({ base: null, serializers: { err: logError } }, destination).warn({ err }, "went wrong");
  expect(written).toContain("went wrong");
  expect(written).not.toContain(secret);
});

test("a logged error keeps its type, message, code, stack and cause", () => {
  const err = Object.assign(new TypeError("no", { cause: new Error("why") }), { code: "E1" });
  expect(logError(err)).toMatchObject({ type: "TypeError", message: "no", code: "E1", cause: { message: "why" } });
  expect(logError(new AggregateError([err], "several"))).toMatchObject({
    message: "several",
    errors: [{ code: "E1" }],
  });
  expect(logError(err)).toHaveProperty("stack", expect.stringContaining("log-error.test"));
});

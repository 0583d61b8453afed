import { Writable } from "node:stream";
import pino from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logError } from "@/lib/log-error";
import { logConsole } from "./log-console";

let written = "";
const destination = new Writable({
  write(chunk, _encoding, done) {
    written += String(chunk);
    done();
  },
});
vi.mock("@/lib/log", () => ({
  log: () => pino({ base: null, level: "trace", serializers: { err: logError } }, destination),
}));

const own = { ...console };
beforeEach(() => {
  written = "";
  logConsole();
});
afterEach(() => void Object.assign(console, own));

test("each console message becomes one line of JSON with its level", () => {
  const forged = '/x\n{"level":60,"msg":"all is lost"}\r\n\u2028 %s';
  console.log("went to %s", forged);
  console.error("[next-auth][error]", new Error(forged), { forged });
  console.warn(forged);
  console.info();
  console.debug(Symbol("s"), null, undefined, 1n);
  console.trace(forged);
  console.assert(false, forged);
  console.assert(true, "not said");
  console.table([{ forged }]);
  console.dir({ forged });
  const lines = written.trimEnd().split("\n");
  const parsed = lines.map((line) => JSON.parse(line) as { level: number; msg: string; part: string });
  expect(parsed.map(({ level }) => level)).toEqual([30, 50, 40, 30, 20, 20, 50, 30, 30]);
  expect(parsed[0]?.msg).toBe(`went to ${forged}`);
  for (const { part } of parsed) expect(part).toBe("console");
});

test("a password that a library attached to its error is not logged", () => {
  const error = Object.assign(new Error("at redis://u:s3cr3t@cache"), { command: { args: ["default", "s3cr3t"] } });
  console.error("[library]", error);
  console.error("connecting to redis://u:s3cr3t@cache");
  expect(written).toContain("[library]");
  expect(written).not.toContain("s3cr3t");
});

import { afterEach, expect, test, vi } from "vitest";
import { AppError, type ErrorCode } from "@/lib/errors";

const lines = vi.hoisted(() => [] as [level: string, fields: Record<string, unknown>, text: string][]);
vi.mock("@/lib/log", () => {
  const at = (level: string) => (fields: Record<string, unknown>, text: string) => lines.push([level, fields, text]);
  return { log: () => ({ warn: at("warn"), error: at("error") }) };
});

import { errorAnswer } from "./error-answer";
import { readBody } from "./read-body";
import { fromWeb } from "./web";
import { verifyCredential } from "@/lib/contract/credential-verification";

afterEach(() => void (lines.length = 0));

const request = new Request("http://localhost/");
const answer = (thrown: unknown) => errorAnswer(null, request, "the-id", thrown);
const failed = (code: string, message: string) => Object.assign(new Error(message), { code });

test.each<[string, unknown, string]>([
  ["what is too busy", new AppError("unavailable", "Too many images.", 5), "Too many images."],
  ["the database", failed("53100", "No space left on device"), "53100 No space left on device"],
  [
    "what the database is said to lack in our words",
    new AppError("unavailable", "The database's disk is full.", 5, { cause: failed("53100", "No space left") }),
    "53100 No space left",
  ],
  ["a lost race", failed("40001", "could not serialize access"), "a transaction lost to another one"],
])("a 503 is logged in one line that names the cause: %s", async (_, thrown, cause) => {
  const { status, headers } = answer(thrown);
  expect(status).toBe(503);
  expect(Number(headers["Retry-After"])).toBeGreaterThan(0);
  expect(lines).toMatchObject([["warn", { request_id: "the-id", cause }, "a call was told to come back"]]);
});

test.each([failed("23503", "violates foreign key"), failed("P2025", "No record was found")])(
  "what isn't there any more is a 503, and logged as an error: %s",
  (thrown) => {
    expect(answer(thrown)).toMatchObject({ status: 503, headers: { "Retry-After": "1" } });
    expect(lines[0]).toMatchObject(["error", { request_id: "the-id", err: thrown }, expect.any(String)]);
  },
);

test("a 503 that is reported in another way, such as a probe's, is not logged twice", () => {
  const tell = vi.fn();
  errorAnswer(null, request, "the-id", new AppError("unavailable", "Stopping.", 5), tell);
  expect(tell).toHaveBeenCalledExactlyOnceWith({ cause: "Stopping.", request_id: "the-id" });
  expect(lines).toEqual([]);
});

test("a caller's mistake is not logged, and an unexpected error is logged once", () => {
  for (const code of ["validation", "not_found", "rate_limit"] satisfies ErrorCode[]) answer(new AppError(code, "No."));
  expect(lines).toEqual([]);
  expect(answer(new Error("a fault of ours")).status).toBe(500);
  expect(lines).toMatchObject([["error", { request_id: "the-id" }, "a request failed unexpectedly"]]);
});

test("a caller who hangs up while sending the body is not mistaken for a database outage", async () => {
  for (const code of ["ECONNRESET", "EPIPE"]) {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"client'));
      },
      pull(controller) {
        controller.error(failed(code, "aborted"));
      },
    });
    const headers = { "content-type": "application/json" };
    const sent = new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
    const thrown = await readBody(verifyCredential, fromWeb(sent)).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: "BodyCutOff", code: "validation" });
    expect(answer(thrown).status).toBe(400);
  }
  expect(lines).toEqual([]);
});

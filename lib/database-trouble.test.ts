import { expect, test } from "vitest";
import { databaseTrouble } from "./database-trouble";

const failed = (parts: object, message = "It failed.") => Object.assign(new Error(message), parts);
const refusal = { code: "08P01", severity: "FATAL", message: "server login has been failing, try again later" };

/** The forms in which what PostgreSQL says gets to us. */
const forms: [string, (told: { code: string; message: string }) => unknown][] = [
  ["the driver", (told) => failed(told, told.message)],
  ["Prisma's adapter", (told) => failed({ cause: { ...told, originalCode: told.code, kind: "postgres" } })],
  ["a query of Prisma's", (told) => failed({ code: "P2039", meta: { driverAdapterError: failed({ cause: told }) } })],
  [
    "a raw query of Prisma's",
    ({ code, message }) =>
      failed({
        code: "P2010",
        meta: { driverAdapterError: { cause: { kind: "x", originalCode: code, originalMessage: message } } },
      }),
  ],
  [
    "a raw query that only says it in words",
    ({ code, message }) => failed({ code: "P2010" }, `Raw query failed. Code: \`${code}\`. Message: \`${message}\``),
  ],
  ["whoever passes it on", (told) => failed({ cause: failed(told) })],
  ["one of several attempts", (told) => failed({ errors: [failed({}), failed(told)] })],
];

/** What is trouble, and what is a fault of ours. */
const trouble = (
  "08000 08001 08003 08004 08006 08007 28000 28P01 53000 53100 53200 53300 53400 57000 57014 57P01 57P02 57P03 57P04 57P05 " +
  "58000 58030 25006 25P03 25P04 3D000 55P03"
).split(" ");
const fault = "08P01 22001 22P02 23505 23503 25001 26000 40001 40P01 42501 42601 42P01 P0001 XX000".split(" ");

test.each(forms)("database outages are told apart from our own faults when reported by %s", (_, told) => {
  for (const code of trouble) expect(databaseTrouble(told({ code, message: "No." })), code).toContain(code);
  for (const code of fault) expect(databaseTrouble(told({ code, message: "No." })), code).toBeNull();
});

test.each([
  ["the driver", failed(refusal)],
  ["Prisma's adapter", failed({ cause: refusal })],
  ["Prisma", failed({ code: "P2039", meta: { driverAdapterError: failed({ cause: refusal }) } })],
])("a PgBouncer error about a missing server counts as an outage when reported by %s", (_, error) => {
  expect(databaseTrouble(error)).toBe(`08P01 ${refusal.message}`);
});

test.each([
  "Client has encountered a connection error and is not queryable",
  "Client was closed and is not queryable",
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "timeout exceeded when trying to connect",
  "Query read timeout",
  "The server does not support SSL connections",
])("a driver error without a code counts as an outage: %s", (words) => {
  const prisma = `\nInvalid \`prisma.team.findFirst()\` invocation in\nlib/x.ts:1:2\n\n${words}`;
  for (const error of [failed({}, words), failed({}, prisma), failed({ code: "P2010" }, prisma)]) {
    expect(databaseTrouble(error)).toBe(words);
  }
});

test("no other error counts as an outage", () => {
  for (const error of [null, undefined, "53100", 53100, failed({ code: "ENOENT" }), failed({ code: "P2002" })]) {
    expect(databaseTrouble(error)).toBeNull();
  }
  const round: { cause?: unknown } = {};
  round.cause = round;
  expect(databaseTrouble(round)).toBeNull();
});

import { expect, test } from "vitest";
import { readDatabaseUrl } from "./database-url";

test("an ordinary address is passed on unchanged", () => {
  for (const url of [
    "postgresql://u:p%40ss@db.internal:5432/debrief",
    "postgres://db/debrief?sslmode=verify-full&application_name=mine",
    "postgresql://u:a^b|c@db/debrief",
    "postgresql:///debrief?host=/var/run/postgresql",
    "postgresql://u:p@ss,word@db/debrief",
    "postgresql://db/debrief?sslmode=no-verify",
  ]) {
    expect(readDatabaseUrl(url)).toMatchObject({ urls: [url], schema: null, settings: {} });
  }
});

test("several hosts become several addresses, each with its own port", () => {
  expect(readDatabaseUrl("postgresql://u:p@one:5433,two,[::1]:5434/debrief?target_session_attrs=read-write")).toEqual({
    urls: ["postgresql://u:p@one:5433/debrief", "postgresql://u:p@two/debrief", "postgresql://u:p@[::1]:5434/debrief"],
    hosts: "one:5433,two,[::1]:5434",
    schema: null,
    settings: {},
  });
});

test("session settings are split from the address, so that they don't depend on a proxy in between", () => {
  const options = encodeURIComponent("-c statement_timeout=7s --lock-timeout=2s -cgeqo=off -c search_path=a\\ b");
  expect(readDatabaseUrl(`postgresql://u@db/d?schema=portal&options=${options}&sslmode=disable`)).toEqual({
    urls: ["postgresql://u@db/d?sslmode=disable"],
    hosts: "db",
    schema: "portal",
    settings: { statement_timeout: "7s", lock_timeout: "2s", geqo: "off", search_path: "a b" },
  });
  expect(readDatabaseUrl("postgresql://db/d?statement_timeout=5000").settings).toEqual({ statement_timeout: "5000" });
});

test.each([
  ["mysql://db/debrief", /starts with postgres/],
  ["postgresql://db:99999/debrief", /must be a URL/],
  ["postgresql://one:1,two:x/debrief", /must be a URL/],
  ["postgresql://db/debrief?options=-d", /options other than -c/],
  ["postgresql://db/debrief?sslmode=disabled", /an sslmode of disable, prefer/],
  ["postgresql://db/debrief?sslmode=", /an sslmode of/],
  ["postgresql://a:b@one,c:d@two/debrief", /once, before the first/],
])("%s is refused", (url, words) => {
  expect(() => readDatabaseUrl(url)).toThrow(words);
});

import { expect, test, vi } from "vitest";
import { log } from "@/lib/log";
import { noteViolations, readViolations } from "./note-violation";

const warn = vi.fn();
vi.mock("@/lib/log", () => ({ log: () => ({ warn }) }));

const old = {
  "csp-report": {
    "effective-directive": "script-src-elem",
    "blocked-uri": "https://evil.example/x.js?secret=1",
    "document-uri": "https://developers.debrief.example/invite/dbf_invite_secret?token=1",
    "script-sample": "alert(1)",
  },
};

test("of both forms of a report, only the directive, an origin and the kind of page are read", () => {
  const read = [{ directive: "script-src-elem", blocked: "https://evil.example", page: "/invite" }];
  expect(readViolations(old)).toEqual(read);
  const body = {
    effectiveDirective: "script-src-elem",
    blockedURL: "https://evil.example/x.js?secret=1",
    documentURL: "https://developers.debrief.example/invite/dbf_invite_secret?token=1",
    sample: "alert(1)",
  };
  expect(readViolations([{ type: "csp-violation", age: 1, url: "x", body }])).toEqual(read);
  expect(
    readViolations([{ type: "csp-violation", body: { effectiveDirective: "style-src-attr", blockedURL: "inline" } }]),
  ).toEqual([{ directive: "style-src-attr", blocked: "inline", page: "/…" }]);
});

test("what is no report is told apart, and made-up words get nowhere", () => {
  for (const other of [
    null,
    1,
    "x",
    {},
    { "csp-report": 1 },
    [1],
    [{ type: "deprecation", body: {} }],
    Array.from({ length: 51 }, () => old),
  ])
    expect(readViolations(other)).toBeNull();
  expect(readViolations({ "csp-report": { "effective-directive": "x\nfake line" } })).toEqual([]);
  const odd = { "effective-directive": "img-src", "blocked-uri": "a\nb", "document-uri": "https://x.example/A%0Ab" };
  expect(readViolations({ "csp-report": odd })).toEqual([{ directive: "img-src", blocked: "other", page: "/…" }]);
});

test("the log is told once an hour of the same, and of a hundred things at most", () => {
  const violations = readViolations(old) ?? [];
  const begin = 1_000;
  for (let again = 0; again < 3; again++) noteViolations(violations, begin + again);
  expect(log().warn).toHaveBeenCalledTimes(1);
  const many = Array.from({ length: 500 }, (_, at) => ({
    directive: "img-src",
    blocked: `https://${at}.example`,
    page: "/",
  }));
  noteViolations(many, begin + 5);
  expect(warn).toHaveBeenCalledTimes(100);
  noteViolations(violations, begin + 3_600_000);
  expect(warn).toHaveBeenCalledTimes(101);
});

import type { IncomingMessage } from "node:http";
import { beforeEach, expect, test, vi } from "vitest";

const warnings = vi.hoisted(() => [] as unknown[][]);
vi.mock("@/lib/log", () => ({ log: () => ({ warn: (...line: unknown[]) => warnings.push(line) }) }));

import { createAddressStep } from "./caller-address";

beforeEach(() => void warnings.splice(0));

const socketAddress = "10.0.0.9";

/** @returns the headers that are left of these, for a request that came from 10.0.0.9 */
function passed(headers: Record<string, string>, trusted = ["10.0.0.0/8"]): Record<string, string> {
  const request = { headers: { ...headers }, socket: { remoteAddress: socketAddress } };
  createAddressStep(trusted)(request as unknown as IncomingMessage);
  return request.headers;
}

const addressFor = (forwardedFor: string, trusted?: string[]) =>
  passed({ "x-forwarded-for": forwardedFor }, trusted)["x-debrief-address"];

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["198.51.100.1, 203.0.113.7", "203.0.113.7"],
  ["198.51.100.1, 203.0.113.7, 10.0.0.3", "203.0.113.7"],
  ["203.0.113.7:50412", "203.0.113.7"],
  ["198.51.100.1,203.0.113.7:50412,10.0.0.3:443", "203.0.113.7"],
  ["2001:db8::1", "2001:db8::1"],
  ["[2001:db8::1]:50412", "2001:db8::1"],
  ["[2001:db8::1]", "2001:db8::1"],
  ["::FFFF:203.0.113.7", "203.0.113.7"],
  ["fe80::1%eth0", "fe80::1"],
])("behind a trusted proxy, %s is read as %s", (named, address) => expect(addressFor(named)).toBe(address));

test.each(["unknown", "_hidden", "x".repeat(5_000), "203.0.113.7 OR 1=1", "", ",", "999.1.1.1"])(
  "an invalid address (%.20s) is replaced with the proxy's own",
  (named) => expect(addressFor(named)).toBe(socketAddress),
);

test("an address that no trusted proxy wrote is ignored", () => {
  expect(addressFor("203.0.113.7", [])).toBe(socketAddress);
  expect(addressFor("203.0.113.7", ["192.0.2.1"])).toBe(socketAddress);
  expect(addressFor("127.0.0.1, 198.51.100.1")).toBe("198.51.100.1");
});

test("a caller can't set our internal headers", () => {
  const claims = { "x-debrief-address": "1.1.1.1", "x-debrief-path": "/x", forwarded: "for=1.1.1.1" };
  expect(passed({ ...claims, "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" })).toEqual({
    "x-debrief-address": socketAddress,
  });
});

test("a proxy that names callers only in another header is reported in the log", () => {
  for (const header of ["x-real-ip", "cf-connecting-ip", "forwarded", "x-forwarded-proto"]) {
    warnings.length = 0;
    passed({ [header]: "203.0.113.7" });
    expect(warnings, header).toEqual([[expect.anything(), expect.stringContaining("doesn't send X-Forwarded-For")]]);
    warnings.length = 0;
    passed({ [header]: "203.0.113.7" }, []);
    expect(warnings, header).toEqual([[expect.anything(), expect.stringContaining("isn't in TRUSTED_PROXIES")]]);
  }
  warnings.length = 0;
  passed({ "x-forwarded-for": "203.0.113.7", "x-real-ip": "203.0.113.7" });
  passed({ accept: "*/*" });
  expect(warnings).toEqual([]);
});

test("forwarding headers from an untrusted sender are logged at most once a minute", () => {
  vi.useFakeTimers();
  const step = createAddressStep(["192.0.2.1"]);
  const pass = (headers: Record<string, string>, remoteAddress = socketAddress) =>
    step({ headers, socket: { remoteAddress } } as unknown as IncomingMessage);
  for (let time = 0; time < 100; time++) pass({ "x-forwarded-for": "203.0.113.7" });
  pass({ "x-forwarded-for": "203.0.113.7" }, "192.0.2.1");
  pass({ accept: "*/*" });
  expect(warnings).toEqual([
    [{ reason: "x-forwarded-for", requests: 1, address: socketAddress }, expect.stringContaining("TRUSTED_PROXIES")],
  ]);
  vi.advanceTimersByTime(60_000);
  expect(warnings[1]?.[0]).toMatchObject({ requests: 99 });
  vi.useRealTimers();
});

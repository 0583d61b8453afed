import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { createAddressStep } from "./client-address";

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
])("behind a trusted proxy, %s is %s", (named, address) => expect(addressFor(named)).toBe(address));

test.each(["unknown", "_hidden", "x".repeat(5_000), "203.0.113.7 OR 1=1", "", ",", "999.1.1.1"])(
  "what is no address (%.20s) leaves the proxy's own",
  (named) => expect(addressFor(named)).toBe(socketAddress),
);

test("an address that was not written by a trusted proxy is not believed", () => {
  expect(addressFor("203.0.113.7", [])).toBe(socketAddress);
  expect(addressFor("203.0.113.7", ["192.0.2.1"])).toBe(socketAddress);
  expect(addressFor("127.0.0.1, 198.51.100.1")).toBe("198.51.100.1");
});

test("nothing that only we may say passes", () => {
  const claims = { "x-debrief-address": "1.1.1.1", "x-debrief-path": "/x", forwarded: "for=1.1.1.1" };
  expect(passed({ ...claims, "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" })).toEqual({
    "x-debrief-address": socketAddress,
  });
});

import { expect, test } from "vitest";
import { isReachable } from "./reachable";

test("no address within a network is reached, however it is written, unless the operator allows it", () => {
  const inner = [
    "127.0.0.1",
    "10.1.2.3",
    "192.168.0.1",
    "169.254.169.254",
    "0.0.0.0",
    "100.64.0.1",
    "::1",
    "::ffff:127.0.0.1",
    "fe80::1",
    "fd00::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "x",
  ];
  expect(inner.filter((address) => isReachable(address, []))).toEqual([]);
  expect(isReachable("1.1.1.1", [])).toBe(true);
  expect(isReachable("10.1.2.3", ["10.0.0.0/8"])).toBe(true);
});

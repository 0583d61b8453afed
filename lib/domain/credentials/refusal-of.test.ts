import { expect, test } from "vitest";
import { refusalOf } from "./refusal-of";

const free = { disabled: false, expired: false, unpaid: false, blocked: false, allowed_addresses: null, scopes: null };
const from = (address?: string, scopes: string[] = []) => ({ address, scopes });

test("credentials without a policy work from anywhere and for any scope, whether or not the login says more", () => {
  for (const use of [from(), from("203.0.113.7"), from(undefined, ["chat"])]) expect(refusalOf(free, use)).toBeNull();
});

test("credentials that are limited to addresses are refused elsewhere, and where no address was sent", () => {
  const limited = { ...free, allowed_addresses: ["203.0.113.0/24"] };
  expect(refusalOf(limited, from("203.0.113.7"))).toBeNull();
  expect(refusalOf(limited, from("::ffff:203.0.113.7"))).toBeNull();
  expect(refusalOf(limited, from("203.0.114.7"))).toBe("address");
  expect(refusalOf(limited, from())).toBe("address");
});

test("credentials that are limited to scopes need all that a login needs", () => {
  const limited = { ...free, scopes: ["chat", "calls"] };
  for (const scopes of [[], ["chat"], ["calls", "chat"]])
    expect(refusalOf(limited, from(undefined, scopes))).toBeNull();
  for (const scopes of [["admin"], ["chat", "admin"], ["Chat"]])
    expect(refusalOf(limited, from(undefined, scopes))).toBe("scope");
});

test("of several reasons, what holds everywhere is told before what depends on the login", () => {
  const all = {
    disabled: true,
    expired: true,
    unpaid: true,
    blocked: true,
    allowed_addresses: ["203.0.113.7"],
    scopes: ["chat"],
  };
  const use = from("198.51.100.1", ["admin"]);
  expect(refusalOf(all, use)).toBe("disabled");
  expect(refusalOf({ ...all, disabled: false }, use)).toBe("expired");
  expect(refusalOf({ ...all, disabled: false, expired: false }, use)).toBe("unpaid");
  expect(refusalOf({ ...all, disabled: false, expired: false, unpaid: false }, use)).toBe("budget");
  expect(refusalOf({ ...all, disabled: false, expired: false, unpaid: false, blocked: false }, use)).toBe("address");
});

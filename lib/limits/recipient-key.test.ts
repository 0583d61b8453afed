import { expect, test, vi } from "vitest";
import { recipientKeys } from "./recipient-key";

vi.mock("@/lib/env", () => ({ env: () => ({ AUTH_SECRET: ["x".repeat(40)] }) }));

const same = (one: string, other: string) => recipientKeys(one)[0].equals(recipientKeys(other)[0]);

test.each([
  ["Grace@Example.com", " grace@example.com "],
  ["grace+1@example.com", "grace+two+three@example.com"],
  ["grace@münchen.example", "grace@xn--mnchen-3ya.example"],
  ["g.r.a.c.e@gmail.com", "grace+x@gmail.com"],
  ["grace@googlemail.com", "g.race+x@gmail.com"],
])("%s and %s are the same mailbox", (one, other) => expect(same(one, other)).toBe(true));

test.each([
  ["grace@example.com", "ada@example.com"],
  ["g.race@example.com", "grace@example.com"],
  ["+a@example.com", "+b@example.com"],
  ["grace@example.com", "grace@example.org"],
])("%s and %s are different mailboxes", (one, other) => expect(same(one, other)).toBe(false));

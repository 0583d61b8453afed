import { expect, test } from "vitest";
import { rateLimitHeaders } from "./rate-limit-headers";

test("the limits are told as the IETF's draft writes them", () => {
  const rule = { name: "read-caller", points: 600, seconds: 60, remembers: true };
  expect(rateLimitHeaders({ rule, remaining: 599, reset: 42, exceeded: false })).toEqual({
    "RateLimit-Policy": '"read-caller";q=600;w=60',
    RateLimit: '"read-caller";r=599;t=42',
  });
});

import { expect, test } from "vitest";
import { rateLimitHeaders } from "./rate-limit-headers";

test("rate limits are reported in the format of the IETF draft", () => {
  const rule = { name: "read-caller", points: 600, seconds: 60, remembers: true };
  expect(rateLimitHeaders({ rule, remaining: 599, reset: 42, exceeded: false })).toEqual({
    "RateLimit-Policy": '"read-caller";q=600;w=60',
    RateLimit: '"read-caller";r=599;t=42',
  });
});

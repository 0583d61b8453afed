import type { IncomingMessage } from "node:http";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listApplications } from "@/lib/contract/applications";
import { verifyCredential } from "@/lib/contract/credential-verification";
import type { Endpoint } from "@/lib/contract/endpoint";
import { health, openapi, ready } from "@/lib/contract/operations";
import { receiveStripeEvent } from "@/lib/contract/webhooks";
import type { Decision } from "../request/decide";

vi.mock("@/lib/limits/limiter", () => ({ limitsApply: () => true }));
vi.mock("./blocked", () => ({ countedAddress: () => "one address", blockedStanding: () => null }));

import { createTurns } from "./turns";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const request = { url: "/" } as IncomingMessage;
const page: Decision = { to: "page", longestBody: 0 };
const probe: Decision = { to: "operation", declaration: health };

/** So many connections, each of which asks again as soon as it has its answer. @returns how many answers they had */
function flood(take: ReturnType<typeof createTurns>, decision: Decision, connections: number, seconds: number): number {
  let answers = 0;
  const ask = () => {
    answers += 1;
    setTimeout(ask, Math.max(take(decision, request).wait, 1));
  };
  for (let one = 0; one < connections; one++) ask();
  vi.advanceTimersByTime(seconds * 1_000);
  return answers;
}

test("a probe is answered at once, even when pages use up the share of its address", () => {
  const take = createTurns();
  flood(take, page, 30, 10);
  expect(take(page, request).wait).toBeGreaterThan(500);
  for (const declaration of [health, ready]) {
    expect(take({ to: "operation", declaration }, request).wait, declaration.id).toBe(0);
  }
  expect(take({ to: "operation", declaration: openapi }, request).wait).toBeGreaterThan(500);
});

const called = (declaration: Endpoint): Decision => ({
  to: "call",
  longestBody: 0,
  declaration,
  params: {},
});

test.each<[what: string, decision: Decision, url: string, mostASecond: number]>([
  ["pages", page, "/docs", 12.5],
  ["pages that are not there, whatever they are called", page, "/nothing.x", 12.5],
  ["calls that no limit counts", called(receiveStripeEvent), "/api/webhooks/stripe", 20],
  ["calls whose limit is not used up yet", called(listApplications), "/api/application", 50],
  ["files", page, "/_next/static/chunks/x.js", 200],
])("an address with several connections gets a limited share per second of %s", (_, decision, url, mostASecond) => {
  const take = createTurns();
  let answers = 0;
  const ask = () => {
    answers += 1;
    setTimeout(ask, Math.max(take(decision, { url } as IncomingMessage).wait, 1));
  };
  for (let one = 0; one < 10; one++) ask();
  vi.advanceTimersByTime(30_000);
  // With what it has ahead after it was quiet.
  expect(answers).toBeLessThan(mostASecond * 33);
  expect(answers).toBeGreaterThan(mostASecond * 20);
});

test("a call with the service key doesn't wait", () => {
  const take = createTurns();
  flood(take, page, 30, 10);
  expect(take(called(verifyCredential), request).wait).toBe(0);
});

test("a flood of probes is slowed down, takes nothing from pages, and delays no probe by more than 100 ms", () => {
  const take = createTurns();
  expect(flood(take, probe, 10, 10)).toBeLessThan(2_500);
  expect(take(page, request).wait).toBe(0);
  for (let time = 0; time < 5_000; time++) expect(take(probe, request).wait).toBeLessThanOrEqual(100);
  expect(flood(take, probe, 100, 10)).toBeLessThan(11_000);
});

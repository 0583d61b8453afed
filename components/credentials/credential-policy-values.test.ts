import { expect, test } from "vitest";
import { changesOf, valuesOf } from "./credential-policy-values";

const none = { disabled: false, expires_at: null, allowed_addresses: [], scopes: [], rate_per_minute: null };
const full = {
  disabled: true,
  expires_at: "2026-12-01T09:30:15.123Z",
  allowed_addresses: ["203.0.113.0/24", "2001:db8::7"],
  scopes: ["chat", "calls"],
  rate_per_minute: 600,
};

test("a form that nobody has changed asks for no change, not even of seconds that it doesn't show", () => {
  for (const policy of [none, full]) expect(changesOf(valuesOf(policy), policy)).toEqual({});
});

test("a date is shown and read in the zone of the person", () => {
  const values = { ...valuesOf(none), expires_at: "2026-12-24T18:00" };
  const changes = changesOf(values, none);
  expect(changes).toEqual({ expires_at: new Date("2026-12-24T18:00").toISOString() });
  expect(valuesOf({ ...none, ...changes })).toEqual(values);
});

test("addresses and scopes may stand on lines, with spaces or with commas between them", () => {
  const values = { ...valuesOf(none), allowed_addresses: " 203.0.113.7,\n\n198.51.100.1 ", scopes: "chat, calls" };
  expect(changesOf(values, none)).toEqual({
    allowed_addresses: ["203.0.113.7", "198.51.100.1"],
    scopes: ["chat", "calls"],
  });
});

test("an empty field takes a limit back", () => {
  expect(changesOf(valuesOf(none), full)).toEqual(none);
});

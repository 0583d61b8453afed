import { test } from "vitest";
import { createApplication } from "@/lib/contract/applications";
import { isWithin, networkOf, readRange } from "@/lib/contract/ip-ranges";
import { rangeList } from "@/lib/contract/ip-range-list";
import { readEmail } from "@/lib/contract/email-address";
import { readInstant } from "@/lib/contract/read-instant";
import { email, line, newPassword, prose, searchText } from "@/lib/contract/text";
import { timeIn } from "@/lib/contract/time-in";
import { deviceName } from "@/lib/device-name";
import { lowestIdOf } from "@/lib/domain/audit/id-bound";
import { scopesToGrant } from "@/lib/domain/authentication/scope";
import { isId } from "@/lib/domain/is-id";
import { afterId } from "@/lib/domain/paging";
import { eventIn } from "@/lib/domain/usage/event-in";
import { AppError, OAuthError } from "@/lib/errors";
import { addressKey, networkKey } from "@/lib/limits/address-key";
import { jsonIn } from "@/lib/parse";
import { safeNext } from "@/lib/paths";
import { fuzz, orRefused, patience } from "./fuzz";
import { mutationsOf } from "./mutate";

const id = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";

test("a cursor is an id or refused", { timeout: patience }, async () => {
  const cursor = Buffer.from(id).toString("base64url");
  await fuzz(mutationsOf([cursor, Buffer.from(`${id}${id}`).toString("base64url"), id]), (text) => {
    const after = orRefused(() => afterId(text), AppError);
    if (after !== undefined && (after === null || !isId(after))) throw new Error(`It means ${after}`);
  });
});

const times = [
  "2026-11-24T09:30:00.000Z",
  "2026-11-24T09:30:00+05:30",
  "2026-11-24 09:30:00.123456+00",
  "2026-11-24T09:30Z[Europe/Berlin][u-ca=gregory]",
  "2016-12-31T23:59:60Z",
  "0000-01-01T00:00:00Z",
  "9999-12-31T23:59:59.999-23:59",
];

test("a time is one that we can write, or refused", { timeout: patience }, async () => {
  await fuzz(mutationsOf(times, ["T", "Z", "UTC", "+14:00", "[", "]", "0000", "60", ".9"]), (text) => {
    const read = readInstant(text);
    if (read !== null) {
      if (!/^\d{4}-/.test(new Date(read).toISOString())) throw new Error(`It is read as ${read}`);
      if (!isId(lowestIdOf(new Date(read)))) throw new Error("No id is that old");
    }
    timeIn.safeParse(text);
  });
});

test("an address or a network is read in one form, or refused", { timeout: patience }, async () => {
  const seeds = ["203.0.113.7", "203.0.113.0/24", "2001:db8::/32", "::ffff:10.0.0.1/104", "fe80::1%eth0", "0.0.0.0/0"];
  const words = ["::", "/32", "/128", "ffff", "0x7f", "0177.", "1.", "%25"];
  await fuzz(mutationsOf(seeds, words), (text) => {
    const read = readRange(text);
    if ("range" in read) {
      const once = readRange(read.range);
      if (!("range" in once) || once.range !== read.range) throw new Error(`It is read as ${read.range}`);
    }
    rangeList.safeParse(text.split(","));
    networkOf(text);
    isWithin(seeds.slice(0, 3), text);
    networkKey(addressKey(text));
  });
});

test("an email address is read in one spelling, or refused", { timeout: patience }, async () => {
  const seeds = ["ada@example.com", "a.b+c@müller.de", "x@xn--mller-kva.de", `${"a".repeat(64)}@${"b.".repeat(90)}com`];
  await fuzz(mutationsOf(seeds, ["@", "xn--", ".com", "[127.0.0.1]", "%40", "ﬀ"]), (text) => {
    const read = readEmail(text.slice(0, 1_000));
    if ("address" in read) {
      const once = readEmail(read.address);
      if (!("address" in once) || once.address !== read.address) throw new Error(`It is read as ${read.address}`);
    }
    email.safeParse(text);
  });
});

test("names and prose are kept as PostgreSQL takes them, or refused", { timeout: patience }, async () => {
  const seeds = ["Support chat", "Zoë’s 日本語 app", "👩‍👩‍👧‍👦", "é", "\u0e01\u0e33", "a\nb"];
  const schemas = [line(100), prose(1_000), searchText, newPassword];
  await fuzz(mutationsOf(seeds, ["\u0301", "\ufe0f", "\u200d", "\ufdfa", "\u1e9b\u0323"]), (text) => {
    for (const schema of schemas) {
      const read = schema.safeParse(text).data;
      if (schema !== newPassword && read && (!read.isWellFormed() || read.includes("\u0000"))) throw new Error("Kept");
    }
  });
});

test("a device has a name, whatever it says of itself", { timeout: patience }, async () => {
  const seeds = [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
    "curl/8.5.0",
    "debrief-cli (linux; x64)",
  ];
  await fuzz(mutationsOf(seeds, ["Mozilla", "Edg/", "("]), (text) => {
    if (!deviceName(text)) throw new Error("It has none");
  });
});

test("a path to go to after the login stays in the portal", { timeout: patience }, async () => {
  const seeds = [
    "/apps/1/credentials?x=1",
    "/docs/api/users#x",
    "/login?next=/apps",
    "//evil.example",
    "/\\evil.example",
  ];
  await fuzz(mutationsOf(seeds, ["//", "evil.example", "https:", "javascript:", "%2f", "%5c", "@"]), (text) => {
    const origin = "https://portal.example";
    if (new URL(safeNext(text), origin).origin !== origin) throw new Error(`It leads to ${safeNext(text)}`);
  });
});

test("a scope is one of ours, or refused", { timeout: patience }, async () => {
  const seeds = ["applications:read usage:read", "management", "applications:write"];
  await fuzz(mutationsOf(seeds, ["read", "write", ":"]), (text) => {
    orRefused(() => scopesToGrant(text), OAuthError, AppError);
  });
});

test(
  "JSON is checked by its schema, and a usage event is one or is given a reason",
  { timeout: patience },
  async () => {
    const event = { id: "e1", client_id: "production_x", metric: "messages", quantity: 1, occurred_at: times[0] };
    const application = { name: "Support chat", description: "Chat", icon: "https://example.com/chat.png" };
    const seeds = [JSON.stringify(event), JSON.stringify(application), '{"metric":"call_minutes","quantity":0.001}'];
    const words = ['"', "{", "}", "[", "]", '{"a":', "1e308", "0.1", '"__proto__":', "\\ud800", "\\u0000"];
    await fuzz(mutationsOf(seeds, words), (text) => {
      const value = jsonIn(text);
      eventIn(value, Date.parse("2026-11-24T10:00:00Z"));
      createApplication.body.safeParse(value);
    });
  },
);

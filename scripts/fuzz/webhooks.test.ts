import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { test, vi } from "vitest";
import { readViolations } from "@/lib/domain/operations/note-violation";
import { readLeakReport } from "@/lib/integrations/github/leak-report";
import { readEvent } from "@/lib/integrations/stripe/webhook";
import { jsonIn } from "@/lib/parse";
import { fuzz, patience } from "./fuzz";
import { mutationsOf } from "./mutate";

const settings = vi.hoisted(() => ({ STRIPE_SECRET_KEY: "sk_test_x", STRIPE_WEBHOOK_SECRET: "whsec_x" }));
vi.mock("@/lib/env", () => ({ env: () => settings }));

const words = ['"', "{", "}", "[", "]", '{"a":', "1e999", '"__proto__":', "\\ud800", "\\u0000", "null", "{}"];

const stripeBodies = [
  { id: "evt_1", type: "invoice.paid", data: { object: { id: "in_1", object: "invoice", customer: "cus_1" } } },
  { id: "evt_2", type: "charge.refunded", data: { object: { id: "ch_1", object: "charge", payment_intent: "pi_1" } } },
  {
    id: "evt_3",
    type: "payment_method.detached",
    data: { object: { id: "pm_1", object: "payment_method" }, previous_attributes: { customer: { id: "cus_1" } } },
  },
  { id: "evt_4", type: "v2.core.event" },
].map((event) => JSON.stringify(event));

const signedByStripe = (body: string, at = Math.floor(Date.now() / 1_000)): string =>
  `t=${at},v1=${createHmac("sha256", settings.STRIPE_WEBHOOK_SECRET).update(`${at}.${body}`).digest("hex")}`;

test("a signed body of Stripe's is an event, nothing or no event", { timeout: patience }, async () => {
  await fuzz(mutationsOf(stripeBodies, words), (body) => {
    const event = readEvent(body, signedByStripe(body));
    if (event === null || event === "nothing") return;
    // It is kept, so it must be text that PostgreSQL takes.
    for (const text of Object.values(event) as (string | null)[])
      if (text !== null && (!text.isWellFormed() || text.includes("\u0000"))) throw new Error("It can't be kept");
  });
});

test("a changed signature of Stripe's isn't one", { timeout: patience }, async () => {
  const [body = ""] = stripeBodies;
  const signature = signedByStripe(body);
  // The time may be followed by something: the SDK reads the number that it begins with, which is what is signed.
  const mac = signature.slice(signature.indexOf("v1=") + 3);
  await fuzz(mutationsOf([signature], ["t=", "v1=", "v0=", ","]), (header) => {
    if (readEvent(body, header) !== null && !header.includes(mac)) throw new Error("It is taken");
  });
});

const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const keys = new Map([["known", publicKey]]);
const report = JSON.stringify([
  { token: "dbf_at_x", type: "debrief_token", url: "https://github.com/a/b", source: "content" },
  { token: "dbf_rt_x", type: "debrief_token", url: null },
]);

test("a signed report of leaks is a list or no report", { timeout: patience }, async () => {
  await fuzz(mutationsOf([report], words), (body) => {
    const signature = sign("sha256", Buffer.from(body), privateKey).toString("base64");
    for (const { url } of readLeakReport(keys, body, "known", signature) ?? []) if (url !== null) new URL(url);
  });
});

test("a changed signature of a report isn't one", { timeout: patience }, async () => {
  const signature = sign("sha256", Buffer.from(report), privateKey).toString("base64");
  const bytes = Buffer.from(signature, "base64");
  await fuzz(mutationsOf([signature]), (changed) => {
    if (readLeakReport(keys, report, "known", changed) === null) return;
    if (!Buffer.from(changed, "base64").equals(bytes)) throw new Error("It is taken");
  });
});

test("what a browser reports of a policy is read or dropped", { timeout: patience }, async () => {
  const seeds = [
    {
      "csp-report": {
        "effective-directive": "img-src",
        "blocked-uri": "inline",
        "document-uri": "https://a.example/b",
      },
    },
    [{ type: "csp-violation", body: { effectiveDirective: "script-src", blockedURL: "https://x.example/y" } }],
  ].map((one) => JSON.stringify(one));
  await fuzz(mutationsOf(seeds, words), (body) => void readViolations(jsonIn(body)));
});

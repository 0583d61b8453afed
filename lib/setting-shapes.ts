import { createPublicKey, type KeyObject } from "node:crypto";
import { Resolver } from "node:dns";
import ipaddr from "ipaddr.js";
import proxyAddr from "proxy-addr";
import { z } from "zod";
import { countryCodes } from "@/lib/contract/country";
import { readEmail } from "@/lib/contract/email-address";
import { readDatabaseUrl } from "./database-url";

/**
 * @param protocols with their colon
 * @returns a schema of URLs that begin with one of these
 */
export const urlOf = (...protocols: string[]) =>
  z
    .string("must be set")
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
    );

/** The address of a PostgreSQL, or of several of which one takes writes. */
export const databaseUrl = z.string("must be set").superRefine((value, context) => {
  try {
    readDatabaseUrl(value);
  } catch (error) {
    context.addIssue({ code: "custom", message: (error as Error).message });
  }
});

/** The same, of a single server, or of what stands before several. */
export const oneDatabaseUrl = databaseUrl.refine(
  (value) => !/^[^/?#]*,/.test(value.replace(/^[a-z]+:\/\/([^/?#]*@)?/, "")),
  "must have one host: put a proxy before several standbys",
);

/** The same, of a server: a URL without a host leads nowhere. */
export const serverUrlOf = (...protocols: string[]) =>
  urlOf(...protocols).refine((value) => !URL.canParse(value) || new URL(value).hostname !== "", "must have a host");

/** Where an API is, whose paths are ours to add. */
export const apiUrl = urlOf("http:", "https:").refine(
  (value) => !URL.canParse(value) || [`${new URL(value).origin}/`, new URL(value).origin].includes(value),
  "must be only an address, without a user, path, query or fragment",
);

/** Servers that are asked about domains, separated by commas. */
export const nameServers = z
  .string()
  .transform((value) => value.split(","))
  .refine((servers) => {
    try {
      new Resolver().setServers(servers);
      return true;
    } catch {
      return false;
    }
  }, "must be addresses of name servers, such as 10.0.0.2 or 10.0.0.2:53");

/** Where a service of somebody else's is, perhaps below a path. Read without the slash at its end. */
export const serviceUrl = urlOf("http:", "https:")
  .refine((value) => /^https?:\/\/[^?#@\\\s]+$/i.test(value), "must be an address without a user, query or fragment")
  .transform((value) => value.replace(/\/+$/, ""));

/** @returns the address of a mailbox, without the name before it */
export const addressIn = (value: string): string => /^[^<>]*<([^<>]+)>$/.exec(value)?.[1] ?? value;

/** Addresses of people, separated by commas, spelled as accounts have them. */
export const emailList = z
  .string()
  .default("")
  .transform((value, context) => {
    const read = value
      .split(",")
      .filter((one) => one.trim() !== "")
      .map(readEmail);
    if (read.every((one) => "address" in one)) return read.map(({ address }) => address);
    context.addIssue({ code: "custom", message: "must be email addresses, separated by commas" });
    return z.NEVER;
  });

/** Whom mails are from: an address, with or without a name before it. */
export const mailbox = z
  .string()
  .refine(
    (value) => "address" in readEmail(addressIn(value)),
    'must be an email address, such as "Debrief <no-reply@example.com>"',
  );

/**
 * @param address an email address
 * @returns it as a URI (RFC 6068, section 2)
 */
export const mailtoOf = (address: string): string =>
  `mailto:${address.replace(/[^\w@.+!$'*-]/g, (character) => encodeURIComponent(character))}`;

/** Where people write to: an email address or a page. Read as a URI. */
export const contact = z.string().transform((value, context) => {
  const email = readEmail(value);
  if ("address" in email) return mailtoOf(email.address);
  if (/^https:\/\/[!-~]+$/i.test(value) && URL.canParse(value)) return value;
  context.addIssue({
    code: "custom",
    message: "must be an email address or a page, such as security@example.com or https://example.com/security",
  });
  return z.NEVER;
});

/** A whole number in decimal digits: what comes of it is used as a number, and what was written as a part of URLs. */
export const port = z
  .string()
  .regex(/^\d+$/, "must be a number")
  .transform(Number)
  .pipe(z.number().min(1, "must be 1 to 65535").max(65_535, "must be 1 to 65535"));

/** Where people reach us, as an origin (RFC 6454): links begin with it, and nothing of ours lives below a path. */
export const publicUrl = urlOf("http:", "https:").transform((value, context) => {
  const url = new URL(value);
  const refuse = (message: string) => {
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  };
  if (value.includes("@")) return refuse("must not contain a user or a password");
  if (["0.0.0.0", "[::]"].includes(url.hostname))
    return refuse("must be the address where people reach this server; to set where it listens, use HOST");
  // The parser mends a lot, and drops an empty query or fragment: what was written counts.
  if (url.pathname !== "/" || !/^https?:\/\/[^/\\?#]+\/?$/i.test(value))
    return refuse(`must be only an address, without a path, query or fragment: set it to ${url.origin}`);
  if (!/^https?:\/\/(\[[\da-f:.]+\]|[^\s:[\]{}$*,;'"`()<>|^%]+)(:0*[1-9]\d*)?\/?$/i.test(value))
    return refuse("must be a real address, with a host name and no placeholders");
  if (/\.\.|^\./.test(url.hostname)) return refuse("must not have an empty part in its host name");
  return url.origin;
});

/** Addresses and ranges, separated by commas. */
export const addressList = z
  .string()
  .default("")
  .transform((value) =>
    value
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean),
  )
  .refine(isAddressList, 'must be addresses or ranges such as 10.0.0.0/8, or "loopback"');

function isAddressList(entries: string[]): boolean {
  try {
    proxyAddr.compile(entries);
    return true;
  } catch {
    return false;
  }
}

/** Ranges in CIDR notation, separated by commas. */
export const rangeList = z
  .string()
  .default("")
  .transform((value) =>
    value
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean),
  )
  .refine((entries) => entries.every(isRange), "must be ranges such as 10.0.0.0/8");

function isRange(entry: string): boolean {
  try {
    ipaddr.parseCIDR(entry);
    return true;
  } catch {
    return false;
  }
}

/** A secret of ours. */
export const secret = z.string("must be set").min(32, "must be at least 32 characters");

/** A secret that callers send in a header: what can't stand there after `Bearer` (RFC 9110, section 11.4) never lets anybody in. */
export const headerKey = secret.regex(
  /^[\x21-\x7e]+$/,
  "must be plain ASCII characters without spaces: it's sent in a header",
);

/** One such secret, or two while one takes the other's place, with a comma between them. */
const oneOrTwo = (each: z.ZodString) =>
  z
    .string("must be set")
    .transform((value) => value.split(",").map((key) => key.trim()))
    .pipe(
      z
        .tuple([each], each)
        .refine(({ length }) => length <= 2, "takes one key, or two separated by a comma while you rotate it"),
    );

/** Secrets of ours. */
export const secretKeys = oneOrTwo(secret);

/** Secrets that callers send. */
export const headerKeys = oneOrTwo(headerKey);

/** As GitHub publishes them at https://api.github.com/meta/public_keys/secret_scanning; older keys are in the list as long as they are good. */
const publishedKeys = z.object({
  public_keys: z.array(z.object({ key_identifier: z.string().min(1), key: z.string().min(1) })).min(1),
});

/** The keys that reports of leaked secrets are signed with: each P-256 key (ECDSA-NIST-P256V1-SHA256) by its identifier. */
export const leakReportKeys = z.string().transform((value, context): ReadonlyMap<string, KeyObject> => {
  try {
    const { public_keys: keys } = publishedKeys.parse(JSON.parse(value));
    const read = keys.map(({ key_identifier: id, key }) => [id, createPublicKey(key)] as const);
    if (read.every(([, key]) => key.asymmetricKeyDetails?.namedCurve === "prime256v1")) return new Map(read);
  } catch {
    // Said below, in one way.
  }
  context.addIssue({
    code: "custom",
    message: 'must be JSON with P-256 keys, as in {"public_keys":[{"key_identifier":"…","key":"…"}]}',
  });
  return z.NEVER;
});

/** Days after an invoice was due, each with a reminder: `3, 7, 14`; none for `off`. */
export const reminderDays = z
  .string()
  .transform((value) => (value === "off" ? [] : value.split(",").map((day) => day.trim())))
  .refine(
    (days) => days.every((day) => /^[1-9]\d?$/.test(day) && Number(day) < 60),
    'must be days after the due date, from 1 to 59, as in 3, 7, 14, or "off"',
  )
  .transform((days) => days.map(Number));

/** What is charged on invoices, in percent. */
export interface TaxRates {
  /** The seller's country, by its two letters. */
  home: string;
  byCountry: ReadonlyMap<string, string>;
}

const rateOfCountry = /^([A-Z]{2})=(\d{1,2}(?:\.\d{1,4})?)$/;

/** Rates by country, the seller's own first: `DE=19, AT=20`. */
export const taxRates = z.string().transform((value, context): TaxRates => {
  const rates = value.split(",").map((one) => rateOfCountry.exec(one.trim().toUpperCase()));
  const byCountry = new Map(rates.map((rate) => [rate?.[1] ?? "", rate?.[2] ?? ""]));
  const [home] = byCountry.keys();
  if (home && byCountry.size === rates.length && [...byCountry.keys()].every((code) => countryCodes.has(code)))
    return { home, byCountry };
  const message = "must be rates in percent by country, your own first, as in DE=19, AT=20";
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

/**
 * @param value of a setting, as it was given
 * @returns what is around it that nobody means to be there, in words; null if it is clean
 */
export function whatIsAround(value: string): string | null {
  // White space, and what can't be seen: a mark of the byte order, a zero width.
  if (/^[\s\p{Cf}]|[\s\p{Cf}]$/u.test(value))
    return "has spaces or line breaks around it (such as at the end of a file): remove them";
  if (/\p{Cc}/u.test(value)) return "has a line break or another control character in it: remove it";
  if (/^(["'`]).*\1$/.test(value)) return "has quotes around it that are part of the value: remove them";
  return null;
}

import { expect, test } from "vitest";
import { ConfigurationError, parseEnv } from "./env";

const complete = {
  PUBLIC_URL: "https://portal.example.com/",
  DATABASE_URL: "postgresql://db/debrief",
  SMTP_URL: "smtp://mail",
  AUTH_SECRET: "a".repeat(32),
  SERVICE_KEY: `${"b".repeat(32)},${"c".repeat(32)}`,
  METRICS_KEY: "d".repeat(32),
  STRIPE_SECRET_KEY: "sk_test_x",
  STRIPE_WEBHOOK_SECRET: "whsec_x",
};

const refusal = (changes: Record<string, string | undefined>) => {
  try {
    parseEnv({ ...complete, ...changes });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as Error).message;
  }
};

test("the required settings are read, and the rest get defaults", () => {
  expect(parseEnv(complete)).toMatchObject({
    PORT: 3000,
    PUBLIC_URL: "https://portal.example.com",
    AUTH_SECRET: ["a".repeat(32)],
    SERVICE_KEY: ["b".repeat(32), "c".repeat(32)],
    TRUSTED_PROXIES: [],
    RATE_LIMITS: "on",
    USAGE_RETENTION_DAYS: 90,
    REMINDER_DAYS: [3, 7, 14],
    AFTER_LAST_REMINDER: "warn",
  });
});

test("Google and GitHub are off unless both of their keys are set, and are where everybody's are", () => {
  const read = parseEnv(complete);
  expect([read.GOOGLE_CLIENT_ID, read.GITHUB_CLIENT_ID]).toEqual([undefined, undefined]);
  expect(read).toMatchObject({
    GOOGLE_ISSUER: "https://accounts.google.com",
    GITHUB_URL: "https://github.com",
    GITHUB_API_URL: "https://api.github.com",
  });
  const own = { GITHUB_URL: "https://github.example/", GITHUB_API_URL: "https://github.example/api/v3/" };
  expect(parseEnv({ ...complete, ...own })).toMatchObject({
    GITHUB_URL: "https://github.example",
    GITHUB_API_URL: "https://github.example/api/v3",
  });
});

test("Stripe decides the tax of invoices only if it's told to, and never beside rates", () => {
  expect(parseEnv(complete)).toMatchObject({ STRIPE_TAX: "off" });
  const own = { STRIPE_TAX: "on", STRIPE_TAX_CODE: "txcd_10103001" };
  expect(parseEnv({ ...complete, ...own })).toMatchObject(own);
  expect(refusal({ STRIPE_TAX: "on", TAX_RATES: "DE=19" })).toBe(
    "STRIPE_TAX and TAX_RATES can't both be set: either Stripe decides what tax is on invoices, or your rates",
  );
  expect(refusal({ STRIPE_TAX: "yes" })).toBe('STRIPE_TAX must be "on" or "off"');
  expect(refusal({ STRIPE_TAX_CODE: "txcd_10103001" })).toBe(
    "STRIPE_TAX_CODE is only for STRIPE_TAX=on, which isn't set",
  );
  expect(refusal({ STRIPE_TAX: "on", STRIPE_TAX_CODE: "saas" })).toMatch(/^STRIPE_TAX_CODE must be one of Stripe's/);
});

test("rates of tax are read, whatever their spelling, the seller's country first", () => {
  const read = parseEnv({ ...complete, TAX_RATES: "de=19,AT=20" }).TAX_RATES;
  expect(read).toEqual({
    home: "DE",
    byCountry: new Map([
      ["DE", "19"],
      ["AT", "20"],
    ]),
  });
  expect(parseEnv({ ...complete, TAX_RATES: "" }).TAX_RATES).toBeUndefined();
});

test.each([
  "DE",
  "19",
  "DE=",
  "DE=-1",
  "DE=100",
  "DE=19%",
  "DE=1e1",
  "DE=19.00001",
  "UK=20",
  "EU=20",
  "DE=19, DE=7",
  "DE=19,",
])("rates of tax can't be %s", (value) => {
  expect(refusal({ TAX_RATES: value })).toBe(
    "TAX_RATES must be rates in percent by country, your own first, as in DE=19, AT=20",
  );
});

test("the seller in fields is read, with what isn't said as null", () => {
  const said =
    "name=Debrief & Söhne = GmbH | city=Hamburg|country=DE|vat_id=DE136695976|iban=de89 3704 0044 0532 0130 00";
  expect(parseEnv({ ...complete, INVOICE_SELLER_DETAILS: said }).INVOICE_SELLER_DETAILS).toEqual({
    ...{ name: "Debrief & Söhne = GmbH", street: null, city: "Hamburg", postal_code: null, country: "DE" },
    ...{ vat_id: "DE136695976", tax_number: null, registration: null, email: null, iban: "DE89370400440532013000" },
  });
  expect(parseEnv({ ...complete, INVOICE_SELLER_DETAILS: "" }).INVOICE_SELLER_DETAILS).toBeUndefined();
});

test.each([
  ["Debrief GmbH|Hamburg", "must be fields with | between them"],
  ["name=Debrief|name=Other|city=Hamburg|country=DE|tax_number=1", "must be fields with | between them"],
  ["name=|city=Hamburg|country=DE|tax_number=1", "must be fields with | between them"],
  ["city=Hamburg|country=DE|tax_number=1", "needs a name"],
  ["name=Debrief|country=DE|tax_number=1", "needs a city"],
  ["name=Debrief|city=Hamburg|tax_number=1", "needs a country"],
  ["name=Debrief|city=Hamburg|country=Germany|tax_number=1", "needs a country by its two letters"],
  ["name=Debrief|city=Hamburg|country=DE", "needs a vat_id or a tax_number"],
  ["name=Debrief|city=Hamburg|country=DE|vat_id=136695976", "needs a vat_id that starts with a country's letters"],
  ["name=Debrief|city=Hamburg|country=DE|tax_number=1|iban=DE89370400440532013001", "needs an iban without typos"],
  ["name=Debrief|city=Hamburg|country=DE|tax_number=1|email=billing", "needs a valid email"],
  ["name=Debrief|city=Hamburg|country=DE|tax_number=1|fax=1", "has a field fax, and can only have name, street, city"],
])("the seller in fields can't be %s", (value, words) => {
  expect(refusal({ INVOICE_SELLER_DETAILS: value })).toContain(`INVOICE_SELLER_DETAILS ${words}`);
});

test("every missing setting is named, in one line", () => {
  expect(refusal({ AUTH_SECRET: undefined, SERVICE_KEY: "" })).toBe("AUTH_SECRET must be set; SERVICE_KEY must be set");
});

test.each([
  ["PORT", "0"],
  ["PORT", "abc"],
  ["PUBLIC_URL", "portal"],
  ["DATABASE_URL", "mysql://db"],
  ["DATABASE_REPLICA_URL", "postgresql://user:pass@one,two/debrief"],
  ["USAGE_DATABASE_URL", "mysql://usage"],
  ["USAGE_DATABASE_URL", complete.DATABASE_URL],
  ["AUTH_SECRET", "short"],
  ["AUTH_SECRET", `${"b".repeat(32)},short`],
  ["AUTH_SECRET", ["a", "b", "c"].map((letter) => letter.repeat(32)).join()],
  ["SERVICE_KEY", `${"b".repeat(32)},short`],
  ["RATE_LIMITS", "maybe"],
  ["TRUSTED_PROXIES", "10.0.0.0/8,nonsense"],
  ["LOG_LEVEL", "loud"],
  ["REDIS_URL", "http://redis"],
  ["DEBRIEF_LOCAL", "maybe"],
  ["AFTER_LAST_REMINDER", "later"],
])("a wrong %s (%s) is named, and its value is not repeated", (name, value) => {
  const message = refusal({ [name]: value });
  expect(message).toContain(name);
  if (value.length > 4) expect(message).not.toContain(value);
});

test.each([
  ["https://portal.example.com", "https://portal.example.com"],
  ["https://portal.example.com/", "https://portal.example.com"],
  ["HTTPS://Portal.Example.com:443", "https://portal.example.com"],
  ["http://localhost:3000", "http://localhost:3000"],
  ["https://bücher.example", "https://xn--bcher-kva.example"],
])("PUBLIC_URL %s is read as %s", (value, address) => {
  expect(parseEnv({ ...complete, PUBLIC_URL: value }).PUBLIC_URL).toBe(address);
});

test.each([
  "https://portal.example.com/debrief",
  "https://portal.example.com//",
  "https://portal.example.com/?",
  "https://portal.example.com?x=1",
  "https://portal.example.com#",
  "https://portal.example.com/#top",
  "https://portal.example.com\\debrief",
  "https:portal.example.com",
  "https:///portal.example.com",
])("PUBLIC_URL %s is refused as more than an address, and the error says what to set", (value) => {
  expect(refusal({ PUBLIC_URL: value })).toBe(
    "PUBLIC_URL must be only an address, without a path, query or fragment: set it to https://portal.example.com",
  );
});

test("a PUBLIC_URL that contains a password, or that nobody can reach, is refused", () => {
  for (const value of ["https://ada:tops3cret@portal.example.com", "https://@portal.example.com"]) {
    expect(refusal({ PUBLIC_URL: value })).toBe("PUBLIC_URL must not contain a user or a password");
  }
  for (const value of ["http://0.0.0.0:3000", "http://[::]:3000", "http://0:3000"]) {
    expect(refusal({ PUBLIC_URL: value })).toMatch(/^PUBLIC_URL must be the address where people reach/);
  }
});

const clean = { ...complete, REDIS_URL: "redis://cache", MAIL_FROM: '"Debrief" <mail@example.com>' };
const around = [
  ["a line break after it", (value: string) => `${value}\n`, /has spaces or line breaks around it/],
  ["a blank before it", (value: string) => ` ${value}`, /has spaces or line breaks around it/],
  ["a tab after it", (value: string) => `${value}\t`, /has spaces or line breaks around it/],
  ["a hard blank after it", (value: string) => `${value}\u00a0`, /has spaces or line breaks around it/],
  ["a byte-order mark before it", (value: string) => `\ufeff${value}`, /has spaces or line breaks around it/],
  ["a zero width after it", (value: string) => `${value}\u200b`, /has spaces or line breaks around it/],
  ["a line break in it", (value: string) => `${value.slice(0, 3)}\r\n${value.slice(3)}`, /has a line break/],
  ["quotes around it", (value: string) => `"${value}"`, /has quotes around it/],
] as const;
test.each(around)("a setting with %s is refused by name", (_, spoil, words) => {
  expect(parseEnv(clean)).toBeTruthy();
  for (const [name, value] of Object.entries(clean)) {
    const message = refusal({ ...clean, [name]: spoil(value) });
    expect(message).toMatch(words);
    expect(message?.startsWith(`${name} `)).toBe(true);
  }
});

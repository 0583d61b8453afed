import type { Faults, Variables } from "@/lib/env";
import { findGuessable } from "./guessable";
import { findCutKeys, modeOf } from "./stripe-keys";

/**
 * What a real installation needs beyond settings that are right by themselves.
 * @returns what is wrong, by the names of settings
 */
export async function findUnfit(variables: Variables): Promise<Faults> {
  const faults: Faults = new Map();
  const { PUBLIC_URL, ALLOW_HTTP, STRIPE_API_BASE } = variables;
  if (/^http:/i.test(PUBLIC_URL ?? "") && !ALLOW_HTTP)
    faults.set("PUBLIC_URL", "must start with https:// (or set ALLOW_HTTP to why people reach this without it)");
  if (STRIPE_API_BASE && !/^https:/i.test(STRIPE_API_BASE))
    faults.set("STRIPE_API_BASE", "must start with https:// or be unset: a stand-in for Stripe is for local runs only");
  for (const name of ["GOOGLE_ISSUER", "GITHUB_URL", "GITHUB_API_URL"]) {
    if (variables[name] && !/^https:/i.test(variables[name]))
      faults.set(name, "must start with https://: people's logins depend on what it says");
  }
  for (const [name, words] of [...findCutKeys(variables), ...(await findWeakSecrets(variables))])
    faults.set(name, words);
  return faults;
}

/** Each is a lock of its own: being given one key must not give anybody another, and nobody must be able to guess any. */
async function findWeakSecrets(variables: Variables): Promise<Faults> {
  const secrets = ["AUTH_SECRET", "SERVICE_KEY", "METRICS_KEY", "OPERATOR_KEY"].flatMap((name) =>
    (variables[name] ?? "").split(name === "METRICS_KEY" ? "\0" : ",").map((value) => ({ name, value: value.trim() })),
  );
  const guessable = await findGuessable(secrets.map(({ value }) => value).filter(Boolean));
  const faults: Faults = new Map();
  for (const [index, { name, value }] of secrets.entries()) {
    if (!value) continue;
    const same = secrets.slice(0, index).find((other) => other.value === value);
    if (same) {
      const as = same.name === name ? "the same twice" : `the same as ${same.name}`;
      faults.set(name, `is ${as}: use a different one`);
    }
    if (guessable.includes(value)) faults.set(name, "is easy to guess: make one with openssl rand -base64 32");
  }
  return faults;
}

/** @returns what is allowed in production but worth a word */
export function findDoubtful(variables: Variables): string[] {
  const { PUBLIC_URL, ALLOW_HTTP, STRIPE_SECRET_KEY, MAIL_FROM, INVOICE_SELLER, SECURITY_CONTACT } = variables;
  return [
    ...(MAIL_FROM ? [] : ["MAIL_FROM is not set: emails come from no-reply@debrief.example, which nobody owns"]),
    ...(SECURITY_CONTACT
      ? []
      : ["SECURITY_CONTACT is not set: people who find a security hole are told to write to MAIL_FROM"]),
    ...(INVOICE_SELLER ? [] : ["INVOICE_SELLER is not set: invoices don't show the seller's address"]),
    ...(modeOf(STRIPE_SECRET_KEY) === "test" ? ["STRIPE_SECRET_KEY is a test key: cards aren't really charged"] : []),
    ...(/^http:/i.test(PUBLIC_URL ?? "") ? [`PUBLIC_URL doesn't use https: ${ALLOW_HTTP}`] : []),
  ];
}

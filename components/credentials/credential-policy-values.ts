import type { Credential } from "@/lib/browser/credentials";

/** A policy as its form holds it: texts, as people type them. */
export interface PolicyValues {
  disabled: boolean;
  /** Of an `<input type="datetime-local">`, in the reader's zone. */
  expires_at: string;
  /** One a line. */
  allowed_addresses: string;
  /** With spaces between them. */
  scopes: string;
  rate_per_minute: string;
}

type Policy = Pick<Credential, keyof PolicyValues>;

/** @returns a policy as its form holds it */
export const valuesOf = (policy: Policy): PolicyValues => ({
  disabled: policy.disabled,
  expires_at: policy.expires_at ? toLocal(new Date(policy.expires_at)) : "",
  allowed_addresses: policy.allowed_addresses.join("\n"),
  scopes: policy.scopes.join(" "),
  rate_per_minute: policy.rate_per_minute === null ? "" : String(policy.rate_per_minute),
});

/** @returns what the form asks to be changed: the fields that differ from what they were when it opened, and no others */
export function changesOf(values: PolicyValues, seen: Policy): Partial<Policy> {
  const before = valuesOf(seen);
  const changed = (field: keyof PolicyValues) => values[field] !== before[field];
  return {
    ...(changed("disabled") ? { disabled: values.disabled } : {}),
    ...(changed("expires_at") ? { expires_at: toInstant(values.expires_at) } : {}),
    ...(changed("allowed_addresses") ? { allowed_addresses: words(values.allowed_addresses) } : {}),
    ...(changed("scopes") ? { scopes: words(values.scopes) } : {}),
    ...(changed("rate_per_minute") ? { rate_per_minute: toNumber(values.rate_per_minute) } : {}),
  };
}

/** Of new credentials, that nothing limits yet. */
export const noPolicy: PolicyValues = {
  disabled: false,
  expires_at: "",
  allowed_addresses: "",
  scopes: "",
  rate_per_minute: "",
};

/** @returns what a form for new credentials asks for: only what limits them */
export const newPolicyOf = (values: PolicyValues): Partial<Policy> =>
  changesOf(values, { disabled: false, expires_at: null, allowed_addresses: [], scopes: [], rate_per_minute: null });

/** @returns the same moment so many days ahead, as the form holds it */
export const inDays = (days: number): string => toLocal(new Date(Date.now() + days * 86_400_000));

/** Commas between them are fine, too. */
const words = (typed: string): string[] => typed.split(/[\s,]+/).filter((word) => word !== "");

/** The form lets nothing but digits pass. */
const toNumber = (typed: string): number | null => (typed.trim() === "" ? null : Number(typed));

/** An hour that the clock skips in spring is taken for the one after it, as browsers do. */
const toInstant = (local: string): string | null => (local === "" ? null : new Date(local).toISOString());

const toLocal = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

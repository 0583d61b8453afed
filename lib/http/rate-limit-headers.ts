import type { Standing } from "@/lib/limits/count";

/**
 * How a caller learns its limits: the structured fields of the IETF's draft-ietf-httpapi-ratelimit-headers-11. The policy names
 * what is counted, with its quota `q` in a window of `w` seconds; the other says what remains (`r`) and for how many seconds (`t`).
 */
export const rateLimitHeaders = ({ rule, remaining, reset }: Standing): Record<string, string> => ({
  "RateLimit-Policy": `"${rule.name}";q=${rule.points};w=${rule.seconds}`,
  RateLimit: `"${rule.name}";r=${remaining};t=${reset}`,
});

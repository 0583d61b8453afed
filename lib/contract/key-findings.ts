/** What may be wrong with a key, the most pressing first. */
export const keyFindings = ["maker_left", "many_networks", "never_used", "idle", "no_expiry"] as const;

export type KeyFinding = (typeof keyFindings)[number];

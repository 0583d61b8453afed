export const environments = ["sandbox", "production"] as const;

/** Whose accounts log people in to the portal, where the operator has set their keys. */
export const externalProviders = ["google", "github"] as const;

export type ExternalProvider = (typeof externalProviders)[number];

/** What people call them. */
export const providerNames = { google: "Google", github: "GitHub" } as const satisfies Record<ExternalProvider, string>;

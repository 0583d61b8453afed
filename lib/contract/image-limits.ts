export const imageTypes = ["image/png", "image/jpeg", "image/webp"] as const;

/** How long an upload may be, how many pixels it may unfold into, and how many images a team may keep. */
export const imageLimits = { bytes: 512 * 1_024, pixels: 24_000_000, perTeam: 1_000 } as const;

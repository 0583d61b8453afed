export const imageTypes = ["image/png", "image/jpeg", "image/webp"] as const;

/**
 * How long an upload may be, how many pixels it may unfold into (a telephone's 50 megapixels are 8,192 × 6,144), and how many images a
 * team may keep.
 */
export const imageLimits = { bytes: 512 * 1_024, pixels: 51_000_000, perTeam: 1_000 } as const;

export const imageTypes = ["image/png", "image/jpeg", "image/webp"] as const;

/**
 * How long an upload may be, how many pixels it may unfold into (a telephone's 50 megapixels are 8,192 × 6,144), how many of them may be on
 * one side (a panorama has 16,000; a strip of two million takes thirty times as long as a square of as many pixels), and how many images
 * a team may keep.
 */
export const imageLimits = { bytes: 512 * 1_024, pixels: 51_000_000, side: 16_384, perTeam: 1_000 } as const;

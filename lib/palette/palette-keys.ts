/**
 * @param userAgent as the browser sends it
 * @returns the keys that open the palette, as they are called on that machine
 */
export const paletteKeys = (userAgent: string | null): string =>
  /Macintosh|Mac OS|iPhone|iPad/.test(userAgent ?? "") ? "⌘K" : "Ctrl K";

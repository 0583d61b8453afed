const prefix = "/api/assets/";

/** @returns the address under which an asset is served, and by which it is named in an icon or an avatar */
export const assetUrl = (id: string): string => prefix + id;

/** @returns what names the asset in such an address, not yet known to be one; null if the text is none of ours */
export const assetIdIn = (url: string): string | null => (url.startsWith(prefix) ? url.slice(prefix.length) : null);

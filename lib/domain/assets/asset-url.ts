const prefix = "/api/assets/";

/** @returns the address under which an asset is served, and by which it is named in an icon or an avatar */
export const assetUrl = (id: string): string => prefix + id;

/** @returns the part of such an address that names the asset, not yet checked to be an id; null for any other text */
export const assetIdIn = (url: string): string | null => (url.startsWith(prefix) ? url.slice(prefix.length) : null);

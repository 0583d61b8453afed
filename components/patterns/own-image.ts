/**
 * Whether an icon or avatar is an image that was uploaded here. The API takes any https address too, but a browser that loads it tells
 * that host who is looking at what, so the portal draws letters for those.
 */
export const isOwnImage = (address: string | null): address is string =>
  /^\/api\/assets\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(address ?? "");

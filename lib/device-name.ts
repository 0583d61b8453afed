// The first match counts: beside themselves, browsers name the ones whose engine they have.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\b(?:OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Headless)?Chrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

const firstOf = (names: typeof browsers, text: string) => names.find(([pattern]) => pattern.test(text))?.[1];

/**
 * What a person would call the device behind a user agent: "Chrome on Linux", "curl", "debrief-cli". Only words for a list: the
 * header says whatever its sender likes.
 * @param userAgent of the request that logged in, or null if it named none
 */
export function deviceName(userAgent: string | null): string {
  if (!userAgent?.trim()) return "Unknown device";
  const browser = firstOf(browsers, userAgent);
  const system = firstOf(systems, userAgent);
  if (browser) return system ? `${browser} on ${system}` : browser;
  // A program that isn't a browser names itself first (RFC 9110, section 10.1.5).
  const [product = ""] = userAgent.trim().split(/[/\s;(]/);
  if (product && product !== "Mozilla") return product.slice(0, 40);
  return system ?? "Unknown device";
}

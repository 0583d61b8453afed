/** The languages that samples are written in, by their names on the page. */
export const sampleLanguages = { curl: "curl", node: "Node", python: "Python" } as const;

export type SampleLanguage = keyof typeof sampleLanguages;

/**
 * A cookie and not the browser's storage, so that a page comes in the language that was chosen. Over https, `__Host-` keeps a neighbor
 * from setting it (RFC 6265bis, section 4.1.3.2).
 */
export const sampleLanguageCookies = { http: "debrief.samples", https: "__Host-debrief.samples" } as const;

const year = 365 * 24 * 3_600;

/** Remembers which language somebody reads samples in, for all pages that have some. */
export function rememberSampleLanguage(language: SampleLanguage): void {
  document.cookie = sampleLanguageCookie(language, location.protocol === "https:");
}

/**
 * @param isSecure whether the page came by https
 * @returns what `document.cookie` takes
 */
export const sampleLanguageCookie = (language: SampleLanguage, isSecure: boolean): string =>
  `${sampleLanguageCookies[isSecure ? "https" : "http"]}=${language}; Path=/; Max-Age=${year}; SameSite=Lax${isSecure ? "; Secure" : ""}`;

/** @returns the language that a cookie's value, from an untrusted source, names; curl if it isn't one of ours */
export const sampleLanguageIn = (value: string | undefined): SampleLanguage =>
  value !== undefined && Object.hasOwn(sampleLanguages, value) ? (value as SampleLanguage) : "curl";

/** Stands in a sample for a client ID of the reader's own. */
export const clientIdPlaceholder = "YOUR_CLIENT_ID";

/** The portal's session cookie. Over https, `__Host-` pins it to this very host (RFC 6265bis, section 4.1.3.2). */
export const sessionCookies = { http: "debrief.session", https: "__Host-debrief.session" } as const;

/** The path of the page that is asked for, as proxy.ts tells the pages. */
export const pathHeader = "x-debrief-path";

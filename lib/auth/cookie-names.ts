/** The portal's session cookie. Over https, `__Host-` pins it to this very host (RFC 6265bis, section 4.1.3.2). */
export const sessionCookies = { http: "debrief.session", https: "__Host-debrief.session" } as const;

/** What ties somebody who is at an identity provider to the browser they began in. */
export const ssoCookies = { http: "debrief.sso", https: "__Host-debrief.sso" } as const;

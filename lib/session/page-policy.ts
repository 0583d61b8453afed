import { paths } from "@/lib/paths";

const reports = "/api/csp-reports";

/** The header that says what `report-to` means (Reporting API, section 3.2). */
export const reportingEndpoints = `csp="${reports}"`;

/**
 * The style sheet that `sonner` puts into the page, first empty and then whole. It can't be given a nonce. A test compares this with the
 * package.
 */
const ofMessages =
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='";

/**
 * What a page may load and do (Content Security Policy Level 3). A script runs only if it carries this answer's nonce, or if one that does
 * has loaded it. Browsers that don't know `strict-dynamic` go by the sources beside it.
 * @param path of the page
 * @param nonce of this one answer
 * @param development whether hot reload works, which evaluates text and opens a socket
 * @returns the value of the header
 */
export function pagePolicy(path: string, nonce: string, development: boolean): string {
  const stripe = takesCards(path);
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${stripe ? " https://js.stripe.com" : ""}${development ? " 'unsafe-eval'" : ""}`,
    // Stripe's script styles what it puts into the page, and hot reload does.
    `style-src 'self' ${stripe || development ? "'unsafe-inline'" : `'nonce-${nonce}' ${ofMessages}`}`,
    "img-src 'self' data:",
    `connect-src 'self'${stripe ? " https://api.stripe.com" : ""}${development ? " ws:" : ""}`,
    ...(stripe ? ["frame-src https://js.stripe.com https://hooks.stripe.com"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // Browsers that know `report-to` ignore the older one.
    `report-uri ${reports}`,
    "report-to csp",
  ].join("; ");
}

/** Where a card is typed into a field of Stripe's. What it needs: Stripe's documentation, "Content Security Policy". */
const takesCards = (path: string): boolean => path === paths.billing;

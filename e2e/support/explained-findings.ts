/** What a scanner reports of the product that isn't wrong, and why. */
export interface ExplainedFinding {
  scanner: "wapiti";
  /** What the scanner calls it. */
  category: string;
  /** What it says of it. */
  says: RegExp;
  why: string;
}

/** Only what somebody has looked into. A finding that isn't here fails the test. */
export const explainedFindings: readonly ExplainedFinding[] = [
  {
    scanner: "wapiti",
    category: "Cross Site Request Forgery",
    says: /^Lack of anti CSRF token$/,
    why: "Pages take no form: a POST to one does nothing. Their scripts send JSON to the API, which refuses a cookie from any other origin (lib/http/same-origin.ts; e2e/api/portal-session.spec.ts).",
  },
  {
    scanner: "wapiti",
    category: "HTTP Secure Headers",
    says: /^X-XSS-Protection is not set$/,
    why: "Browsers have dropped it, and in old ones it made holes of its own. The Content Security Policy does what it was for (e2e/portal/content-policy.spec.ts).",
  },
];

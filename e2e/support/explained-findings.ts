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
export const explainedFindings: readonly ExplainedFinding[] = [];

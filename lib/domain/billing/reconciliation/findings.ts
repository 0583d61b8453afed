import type { Finding } from "@/lib/contract/reconciliation";

/** How many a report keeps. */
export const mostFindings = 200;

/** @returns a finding with what else there is to say of it */
export const finding = (
  subject: Finding["subject"],
  id: string,
  remedy: Finding["remedy"],
  more: Partial<Pick<Finding, "number" | "team_id" | "changes">> = {},
): Finding => ({ subject, id, number: null, team_id: null, changes: [], ...more, remedy });

/** What may become different between us and Stripe on an invoice, in the words of the API. */
type Fields = Record<string, string | number | null>;

/** @returns each field that differs, as it was here and as it is there; null is left out as what nobody knew */
export const changesBetween = (here: Fields, there: Fields): Finding["changes"] =>
  Object.keys(here)
    .filter((field) => here[field] !== null && String(here[field]) !== String(there[field] ?? "none"))
    .map((field) => ({ field, here: String(here[field]), there: String(there[field] ?? "none") }));

/** @returns as many as a report keeps, those first that nothing has healed */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((one, other) => Number(one.remedy !== null) - Number(other.remedy !== null)).slice(0, mostFindings);

import { stringify } from "csv-stringify/sync";
import Negotiator from "negotiator";
import type { CsvTable } from "@/lib/domain/monitoring/csv-rows";

/** @returns whether the caller would rather have CSV than JSON (RFC 9110, section 12.5.1); without a preference it is JSON */
export function prefersCsv(request: Request): boolean {
  const accept = request.headers.get("accept");
  if (!accept) return false;
  return new Negotiator({ headers: { accept } }).mediaType(["application/json", "text/csv"]) === "text/csv";
}

/** @returns a table as RFC 4180 has it; text that a spreadsheet would take for a formula is quoted away */
export const csvOf = ({ rows }: CsvTable): string =>
  stringify(rows, { escape_formulas: true, record_delimiter: "\r\n", quoted_match: /[\r\n]/ });

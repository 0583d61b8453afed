import { stringify } from "csv-stringify/sync";
import Negotiator from "negotiator";
import type { CsvTable } from "@/lib/domain/monitoring/csv-rows";
import type { ApiRequest } from "./exchange";

/**
 * @returns whether the caller would rather have CSV than JSON (RFC 9110, section 12.5.1); without a preference it is JSON. Parameters
 * but for the weight make no difference: there is one form of each.
 */
export function prefersCsv(request: Pick<ApiRequest, "headers">): boolean {
  const accept = request.headers.get("accept");
  if (!accept) return false;
  const ranges = accept.replace(/;\s*(?!q\s*=)[\w-]+\s*=\s*("[^"]*"|[^\s;,"]*)/gi, "");
  return new Negotiator({ headers: { accept: ranges } }).mediaType(["application/json", "text/csv"]) === "text/csv";
}

/**
 * @returns a table in the form of RFC 4180, with a byte-order mark, by which spreadsheets know UTF-8; every text in quotes, and what a
 * spreadsheet would take for a formula made plain
 */
export const csvOf = ({ rows }: CsvTable): string =>
  stringify(rows, { bom: true, record_delimiter: "\r\n", quoted_string: true, cast: { string: guarded } });

/**
 * A formula begins a cell, and where a cell begins is for the reader to say: after whatever it takes for a separator, or a break of
 * line, and behind spaces or quotes. An apostrophe before it makes it text.
 * Each run of such characters is looked at once, however long it is: of the cells within it, only the last goes on with something.
 */
const guarded = (text: string): string =>
  text.replace(/[\s"',;|]+[=+\-@＝＋－＠]?|^[=+\-@＝＋－＠]/g, (run: string, at: number) => {
    const formula = /[=+\-@＝＋－＠]$/.test(run)
      ? run.length - 1
      : Math.max(run.lastIndexOf("\t"), run.lastIndexOf("\r"));
    const before = run.slice(0, Math.max(0, formula));
    const begins = formula >= 0 && (at === 0 || /[,;|\t\r\n]/.test(before));
    return begins ? `${before}'${run.slice(formula)}` : run;
  });

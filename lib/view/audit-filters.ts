import { inLowerCase } from "@/lib/contract/in-lower-case";

const filterNames = ["actor", "action", "target", "from", "to"] as const;

export type AuditFilterName = (typeof filterNames)[number];

/** What of the log to show: as the API takes it, and as it stands in the address. */
export type AuditFilters = Partial<Record<AuditFilterName, string>>;

/**
 * @param read one value of the address, from an untrusted source
 * @returns the filters in it; a value that isn't a valid filter is left out
 */
export function auditFiltersIn(read: (name: AuditFilterName) => string | null | undefined): AuditFilters {
  const filters: AuditFilters = {};
  for (const name of filterNames) {
    const value = read(name);
    if (value && (name === "from" || name === "to" ? isDay(value) : isWord(value))) filters[name] = inLowerCase(value);
  }
  return filters;
}

const isWord = (value: string) => value.length <= 100 && /^[\w.-]+$/.test(value);

/** A day that is in the calendar: 30 February would become 1 or 2 March. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

type Fields = Record<string, unknown> | null;

/** One field of an event, in words; undefined where it was not there. */
export interface AuditChange {
  field: string;
  was: string | undefined;
  is: string | undefined;
}

/** @returns the fields of an event, each with what it was and what it became */
export function auditChanges(before: Fields, after: Fields): AuditChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.map((name) => ({
    field: name.replaceAll("_", " "),
    was: inWords(before?.[name]),
    is: inWords(after?.[name]),
  }));
}

function inWords(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null || value === "") return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

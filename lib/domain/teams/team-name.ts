/**
 * The form under which a team name is unique: case, width and spacing make no difference.
 * @param name as typed
 */
export const teamNameKey = (name: string): string => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/**
 * SQL: whether a team is one of which nothing is left but its numbers: erase-teams.ts takes the name with the rest.
 * @param team SQL of its ID
 */
export const isErased = (team: string): string =>
  `EXISTS (SELECT 1 FROM teams WHERE teams.id = ${team} AND teams.deleted_at IS NOT NULL AND teams.name = '')`;

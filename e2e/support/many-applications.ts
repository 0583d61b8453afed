import { query } from "./database";

/**
 * Gives a team many applications at once.
 * @param name of each, as SQL over `n`
 */
export const insertApplications = (teamId: string, count: number, name = `'Application ' || n`) =>
  query(
    `INSERT INTO applications (id, team_id, name, description, icon, created_by_id)
      SELECT uuidv7(), $1, ${name}, 'For a test.', 'icon.png', gen_random_uuid() FROM generate_series(1, $2::int) n`,
    [teamId, count],
  );

import type { Reads } from "@/lib/standby";

/**
 * @param reads where usage is read
 * @param applications of that team
 * @returns how many requests each has made in the last seven days (UTC), as text, since a sum may be any size; those that made none are not in it
 * @throws whatever the database does
 */
export async function findRecentRequests(
  reads: Reads,
  teamId: string,
  applications: readonly { id: string }[],
): Promise<Map<string, string>> {
  if (applications.length === 0) return new Map();
  // It is planned each time, since a small team's best plan isn't a big one's. A list that the planner sees, it weighs a hundred times, for longer than the query takes.
  const { rows } = await reads.query<{ id: string; requests: string }>({
    name: "recent-requests",
    text: `SELECT u.application_id AS id, sum(u.quantity)::bigint AS requests FROM usage_by_day u
      WHERE u.team_id = $1 AND u.application_id = ANY (ARRAY(SELECT unnest($2::uuid[]))) AND u.metric = 'api_requests'
        AND u.day > (now() AT TIME ZONE 'UTC')::date - 7
      GROUP BY u.application_id`,
    values: [teamId, applications.map(({ id }) => id)],
  });
  return new Map(rows.map(({ id, requests }) => [id, requests]));
}

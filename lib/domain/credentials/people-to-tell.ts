import type { Queries } from "@/lib/db";

interface Told {
  team_id: string;
  application_id: string;
  created_by_id: string;
}

/** @returns the addresses of the team's owners, and of the person who created the credentials for as long as they may see the application; each once */
export async function peopleToTell(
  queries: Queries,
  { team_id, application_id, created_by_id }: Told,
): Promise<string[]> {
  const rows = await queries.$queryRaw<{ email: string }[]>`
    SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE m.team_id = ${team_id}::uuid AND u.email IS NOT NULL AND u.disabled_at IS NULL AND u.deleted_at IS NULL
      AND (m.role = 'owner' OR m.user_id = ${created_by_id}::uuid AND (m.role = 'admin' OR EXISTS (
        SELECT 1 FROM application_memberships p
        WHERE p.application_id = ${application_id}::uuid AND p.team_id = m.team_id AND p.user_id = m.user_id)))
    ORDER BY u.email`;
  return rows.map(({ email }) => email);
}

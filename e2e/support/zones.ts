import pg from "pg";

/**
 * Gives a database what an operator in another country, or the maker of the role, may have set: zones that are hours from UTC and
 * from each other, and dates with the day first. For connections that are opened from then on.
 */
export async function moveAbroad(databaseUrl: string, zone = "America/New_York"): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; role: string }>(
      "SELECT current_database() AS name, current_user AS role",
    );
    const [name, role] = [rows[0]?.name ?? "", rows[0]?.role ?? ""].map((word) => client.escapeIdentifier(word));
    await client.query(`ALTER DATABASE ${name} SET TimeZone = 'Europe/Berlin'; ALTER DATABASE ${name} SET DateStyle = 'SQL, DMY';
      ALTER ROLE ${role} SET TimeZone = ${client.escapeLiteral(zone)}`);
  } finally {
    await client.end();
  }
}

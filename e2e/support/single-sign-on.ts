import { unique } from "./accounts";
import { query } from "./database";

/** A provider that nobody answers at, as an owner sets it. */
export const newProvider = () => ({
  issuer: "https://id.example.com",
  client_id: "portal",
  client_secret: "a-secret-of-the-provider",
  domain: `${unique()}.example`,
});

/** The same in the database, for what doesn't ask it anything: its secret can't be opened. @returns its id */
export async function insertProvider(teamId: string): Promise<string> {
  const { issuer, client_id, domain } = newProvider();
  const [row] = await query<{ id: string }>(
    `INSERT INTO team_identity_providers (id, team_id, issuer, client_id, client_secret, default_role, domain, domain_token)
    VALUES (uuidv7(), $1, $2, $3, 'sealed', 'developer', $4, 'token') RETURNING id`,
    [teamId, issuer, client_id, domain],
  );
  if (!row) throw new Error("The provider is not in the database.");
  return row.id;
}

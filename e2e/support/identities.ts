import { unique } from "./accounts";
import { query } from "./database";
import { gitHubUrl, googleUrl } from "./environment";

/**
 * Links somebody to an account at the Google or GitHub of the tests, as if they had done so themselves.
 * @returns the link's id
 */
export async function insertIdentity(
  email: string,
  provider: "google" | "github",
  subject: string,
  issuer = provider === "google" ? googleUrl() : gitHubUrl(),
): Promise<string> {
  const [row] = await query<{ id: string }>(
    `INSERT INTO user_identities (id, user_id, provider, issuer, subject, name)
      SELECT uuidv7(), id, $2::external_provider, $3, $4, 'octo' FROM users WHERE email = $1 RETURNING id`,
    [email, provider, issuer, subject],
  );
  if (!row) throw new Error("There is no such person.");
  return row.id;
}

/** The same, in place of the one they had: a person has one at most. */
export async function replaceIdentity(email: string): Promise<string> {
  await query("DELETE FROM user_identities WHERE user_id = (SELECT id FROM users WHERE email = $1)", [email]);
  return insertIdentity(email, "github", unique());
}

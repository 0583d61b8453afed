import { password, unique } from "../support/accounts";
import type { Cluster } from "./cluster";
import { query } from "./database";
import { front } from "./installation";
import type { Credentials } from "./ledger";
import { fromPortal, must, type Customer } from "./load";

/** A team with its owner, an application, and credentials that last. */
export async function signUp(cluster: Cluster): Promise<Customer> {
  const email = `owner-${unique()}@example.com`;
  const person = { email, password, first_name: "Olive", last_name: "Owner", team_name: `Team ${unique()}` };
  const teamId = String((await must({ path: "/api/team", body: person }, 201)).id);
  // Whoever hasn't confirmed their address may have only a few mails sent to others.
  await query(cluster, "UPDATE users SET email_verified_at = now() WHERE email = $1", [email]);
  const registration = { name: "drill", redirectURI: "https://example.com/callback", trusted: false };
  const { client_id, client_secret } = await must({ path: "/api/client", body: registration }, 201);
  const client = { client_id: String(client_id), client_secret: String(client_secret) };
  const token = await logIn({ email, client });
  const application = { name: "Drill", description: "", icon: "icon.png" };
  const applicationId = String((await must({ path: "/api/application", token, body: application }, 201)).id);
  const lasting = { label: "lasting", environment: "production" };
  return {
    teamId,
    email,
    token,
    client,
    applicationId,
    cookie: await openSession(email),
    lasting: (await must(
      { path: `/api/application/${applicationId}/creds`, token, body: lasting },
      201,
    )) as unknown as Credentials,
  };
}

/** A login of more than ten minutes ago makes no credentials for production without the password. @returns a new one's token */
export async function logIn({ email, client }: Pick<Customer, "email" | "client">): Promise<string> {
  const body = { grant_type: "password", username: email, password, ...client };
  return String((await must({ path: "/api/login", body }, 200)).access_token);
}

/** Logs in to the portal, as its page does. @returns what a browser sends from then on */
async function openSession(email: string): Promise<string> {
  const answer = await fetch(`${front}/api/session`, {
    method: "POST",
    headers: { ...fromPortal, "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  if (answer.status !== 200) throw new Error(`/api/session: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((set) => set.split(";")[0] ?? "")
    .join("; ");
}

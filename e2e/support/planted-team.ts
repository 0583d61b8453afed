import { expect } from "@playwright/test";
import { confirmAddress, createCredentials, logIn, password, registerClient, unique } from "./accounts";
import { call } from "./api";
import { closeMonthOf } from "./closed-month";
import { uploadImage } from "./images";
import { createPersonalToken, createServiceAccount } from "./machines";
import { openSession } from "./portal-cookie";
import { counted, event } from "./usage";
import { updateUser, type User } from "./users";

/**
 * A person and their team, with all that the two can write: each text has the same mark in it.
 * @returns how a field's text reads, and the secrets that were given out
 */
export async function plantTeam() {
  const mark = `plant${unique()}`;
  const planted = (field: string) => `${mark} ${field}`;
  const email = `${mark}@example.com`;
  const headers = { "user-agent": planted("browser") };
  const names = { first_name: planted("first"), last_name: planted("last") };

  const opened = await call<{ id: string }>("POST", "/team", {
    headers,
    body: { team_name: planted("team"), email, password, ...names },
  });
  expect(opened.status).toBe(201);
  const teamId = opened.body.id;
  await confirmAddress(email);
  const tokens = await logIn(email, await registerClient(), { headers });
  const token = tokens.access_token;
  const userId = (await call<User>("GET", "/user/me", { token })).body.id;
  const create = async (path: string, body: object, method = "POST") => {
    const answer = await call<{ id: string; client_id: string; client_secret: string }>(method, path, {
      token,
      body,
      headers: { ...headers, ...(method === "POST" ? { "idempotency-key": `${mark}${path}` } : {}) },
    });
    expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
    return answer.body;
  };
  expect((await updateUser(token, userId, { bio: planted("bio"), avatar: await uploadImage(token) })).status).toBe(200);
  await create(`/team/${teamId}`, { team_name: planted("renamed") }, "PATCH");
  const application = await create("/application", {
    name: planted("application"),
    description: planted("description"),
    icon: `https://example.com/${mark}.png`,
  });
  const labelled = { label: planted("label"), environment: "production", allowed_addresses: ["2001:db8:77::/48"] };
  const credentials = await create(`/application/${application.id}/creds`, labelled);
  const others = await createCredentials(token, application.id);
  const client = await create("/client", {
    name: planted("client"),
    redirectURI: `https://example.com/${mark}`,
    trusted: true,
    password,
  });
  const invitee = { first_name: planted("guest"), last_name: "x", email: `guest-${mark}@example.com` };
  await create(`/team/${teamId}/add`, { ...invitee, role: "developer" });
  const robot = await createServiceAccount(token, { name: planted("robot") });
  expect(robot.status).toBe(201);
  const personal = await createPersonalToken(token, { name: planted("token") });
  expect(personal.status).toBe(201);
  const address = {
    line1: planted("street"),
    line2: "",
    postal_code: "20457",
    city: planted("city"),
    state: "",
    country: "DE",
  };
  const details = { contact_email: `billing-${email}`, name: planted("buyer"), vat_id: null, address };
  await create(`/team/${teamId}/billing/details`, details, "PATCH");
  await create("/billing/methods", { token: "pm_card_visa" });
  await counted([event(credentials.client_id, { id: `${mark}-event` })]);
  await openSession(email, undefined, headers);
  await call("POST", "/forgot-password", { body: { email }, headers });
  await create("/user/me/email", { email: `moving-${email}`, password }, "PATCH");
  await closeMonthOf({ teamId, token }, 1, [{ applicationId: application.id, metric: "messages", quantity: "60000" }]);

  const secrets = [password, tokens.access_token, tokens.refresh_token, personal.body.token];
  for (const { client_secret } of [credentials, others, client, robot.body]) secrets.push(client_secret);
  return { mark, planted, headers, email, token, userId, teamId, applicationId: application.id, secrets };
}

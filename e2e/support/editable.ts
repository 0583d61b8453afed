import { createApplication, createCredentials, signUp, password, unique } from "./accounts";
import { call } from "./api";
import { giveFirstPasskey } from "./authenticator";
import { insertClient, insertInvite, insertMember, loginOf } from "./rows";
import { signUpEnrolled } from "./second-factor";
import { newProvider } from "./single-sign-on";
import { createWorld, type World } from "./world";

/** One call that changes or deletes something. */
export interface Change {
  /** As it is declared. */
  endpoint: string;
  path: string;
  token: string;
  /** A body that changes something, another one each time. */
  body?: () => object;
  /** Where what it is about can be read with an `ETag`, if not under its own path. */
  read?: string | null;
}

/** Who they are under their token. */
const me = async (token: string) => (await call<{ id: string }>("GET", "/user/me", { token })).body.id;

/** Every kind of change that the API declares, each about something of its own; what goes for good comes last. */
export async function everyChange(): Promise<Change[]> {
  const [world, leaving, closing, enrolled, withPasskey] = await Promise.all([
    createWorld(),
    signUp(),
    signUp(),
    signUpEnrolled(),
    signUp().then(giveFirstPasskey),
  ]);
  const { token, teamId } = world;
  const withPassword = () => ({ password });
  return [
    ...(await edits(world)),
    ...(await removals(world)),
    { endpoint: "DELETE /team/:id/sso", path: `/team/${teamId}/sso`, token, body: withPassword },
    { endpoint: "DELETE /application/:id", path: `/application/${world.applicationId}`, token },
    { endpoint: "DELETE /user/me/sessions", path: "/user/me/sessions", token },
    {
      endpoint: "DELETE /team/:id/user/:user_id/sessions",
      path: `/team/${teamId}/user/${world.memberId}/sessions`,
      token,
      body: withPassword,
      read: `/user/${world.memberId}`,
    },
    {
      endpoint: "DELETE /team/:id/user/:user_id",
      path: `/team/${teamId}/user/${world.memberId}`,
      token,
      read: `/user/${world.memberId}`,
    },
    {
      endpoint: "DELETE /user/me/second-factor",
      path: "/user/me/second-factor",
      token: enrolled.token,
      // A refused call uses no code up, and these don't run out.
      body: () => ({ password, recovery_code: enrolled.recoveryCodes[0] }),
    },
    {
      endpoint: "PATCH /user/me/passkeys/:id",
      path: `/user/me/passkeys/${withPasskey.passkeyId}`,
      token: withPasskey.token,
      body: () => ({ name: `Name ${unique()}` }),
      read: null,
    },
    {
      endpoint: "DELETE /user/me/passkeys/:id",
      path: `/user/me/passkeys/${withPasskey.passkeyId}`,
      token: withPasskey.token,
      body: () => ({ password, recovery_code: withPasskey.recoveryCodes[0] }),
      read: null,
    },
    { endpoint: "DELETE /user/me", path: "/user/me", token: leaving.token, body: withPassword },
    { endpoint: "DELETE /team/:id", path: `/team/${closing.teamId}`, token: closing.token, body: withPassword },
  ];
}

/** Those that leave the thing there, changed. */
export async function edits({
  token,
  teamId,
  applicationId,
  credentials,
  memberId,
  serviceAccountId,
}: World): Promise<Change[]> {
  const application = `/application/${applicationId}`;
  const credential = `${application}/creds/${credentials.id}`;
  const label = () => ({ label: `Label ${unique()}` });
  let role = "developer";
  const otherRole = () => ({ role: (role = role === "admin" ? "developer" : "admin") });
  return [
    { endpoint: "PATCH /application/:id", path: application, token, body: () => ({ name: `Name ${unique()}` }) },
    { endpoint: "PATCH /application/:id/creds", path: `${application}/creds`, token, body: label },
    { endpoint: "PATCH /application/:id/creds/:creds_id", path: credential, token, body: label },
    {
      endpoint: "PATCH /application/:id/users/:user_id",
      path: `${application}/users/${memberId}`,
      token,
      body: otherRole,
      read: null,
    },
    { endpoint: "PATCH /user/:id", path: `/user/${await me(token)}`, token, body: () => ({ bio: unique() }) },
    {
      endpoint: "PATCH /user/me/email",
      path: "/user/me/email",
      token,
      body: () => ({ email: `new-${unique()}@example.com`, password }),
      read: "/user/me",
    },
    { endpoint: "PATCH /team/:id", path: `/team/${teamId}`, token, body: () => ({ name: `Team ${unique()}` }) },
    {
      endpoint: "PATCH /team/:id/billing/details",
      path: `/team/${teamId}/billing/details`,
      token,
      body: () => ({ name: unique(), address: { city: unique() } }),
    },
    {
      endpoint: "PUT /team/:id/sso",
      path: `/team/${teamId}/sso`,
      token,
      body: () => ({ ...newProvider(), password }),
    },
    {
      endpoint: "PATCH /service-account/:id",
      path: `/service-account/${serviceAccountId}`,
      token,
      body: () => ({ name: `Name ${unique()}`, password }),
      read: null,
    },
    {
      endpoint: "PUT /billing/budgets",
      path: "/billing/budgets",
      token,
      body: () => ({ team: 1 + Math.floor(Math.random() * 1e9) }),
    },
  ];
}

async function removals({
  token,
  teamId,
  email,
  applicationId,
  credentials,
  client,
  serviceAccountId,
  personalTokenId,
  grantId,
  identityId,
}: World): Promise<Change[]> {
  const [userId, invite, clientId, card] = await Promise.all([
    insertMember(teamId, "developer", applicationId),
    insertInvite(teamId),
    insertClient(teamId),
    call<{ id: string }>("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } }),
  ]);
  await call("POST", "/login", { body: { grant_type: "password", username: email, password, ...client } });
  const rotations = await Promise.all(["finish", "undo"].map(async (how) => ({ how, path: await rotated(token) })));
  const sessionId = await loginOf(email);
  return [
    {
      endpoint: "POST /application/:id/creds/:creds_id/rotate",
      path: `/application/${applicationId}/creds/${credentials.id}/rotate`,
      read: `/application/${applicationId}/creds/${credentials.id}`,
      token,
      body: () => ({ overlap_hours: 1 }),
    },
    ...rotations.map(({ how, path }) => ({
      endpoint: `POST /application/:id/creds/:creds_id/rotation/${how}`,
      path: `${path}/rotation/${how}`,
      read: path,
      token,
    })),
    {
      endpoint: "POST /application/:id/creds/:creds_id/leaked",
      path: `/application/${applicationId}/creds/${credentials.id}/leaked`,
      read: `/application/${applicationId}/creds/${credentials.id}`,
      token,
      body: () => ({ where: "In a public log" }),
    },
    {
      endpoint: "DELETE /application/:id/creds/:creds_id",
      path: `/application/${applicationId}/creds/${credentials.id}`,
      token,
    },
    {
      endpoint: "DELETE /application/:id/users/:user_id",
      path: `/application/${applicationId}/users/${userId}`,
      token,
      read: null,
    },
    {
      endpoint: "DELETE /team/:id/add/:user_id",
      path: `/team/${teamId}/add/${invite.id}`,
      token,
      read: `/user/${invite.id}`,
    },
    {
      endpoint: "POST /service-account/:id/rotate",
      path: `/service-account/${serviceAccountId}/rotate`,
      token,
      body: () => ({ overlap_hours: 1, password }),
      read: null,
    },
    {
      endpoint: "DELETE /service-account/:id/old-secret",
      path: `/service-account/${serviceAccountId}/old-secret`,
      token,
      read: null,
    },
    {
      endpoint: "DELETE /service-account/:id",
      path: `/service-account/${serviceAccountId}`,
      token,
      read: null,
    },
    { endpoint: "DELETE /user/me/grants/:id", path: `/user/me/grants/${grantId}`, token, read: null },
    {
      endpoint: "DELETE /user/me/identities/:id",
      path: `/user/me/identities/${identityId}`,
      token,
      body: () => ({ password }),
      read: null,
    },
    { endpoint: "DELETE /user/me/tokens/:id", path: `/user/me/tokens/${personalTokenId}`, token, read: null },
    { endpoint: "DELETE /client/:id", path: `/client/${clientId}`, token, read: null },
    { endpoint: "DELETE /billing/methods/:id", path: `/billing/methods/${card.body.id}`, token, read: null },
    { endpoint: "DELETE /user/me/sessions/:id", path: `/user/me/sessions/${sessionId}`, token, read: null },
  ];
}

/** Credentials whose old secret still works. */
async function rotated(token: string): Promise<string> {
  const { id: applicationId } = await createApplication(token);
  const { id } = await createCredentials(token, applicationId);
  const path = `/application/${applicationId}/creds/${id}`;
  await call("POST", `${path}/rotate`, { token, body: { overlap_hours: 1 } });
  return path;
}

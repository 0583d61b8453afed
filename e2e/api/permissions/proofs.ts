import { expect } from "@playwright/test";
import { createApplication, createCredentials, signUp, unique, type Account } from "../../support/accounts";
import { call, type Answer } from "../../support/api";
import { signUpWithPasskey } from "../../support/authenticator";
import { query } from "../../support/database";
import { beginDevice, newClient, newVerifier, requestOf } from "../../support/grants";
import { insertIdentity } from "../../support/identities";
import { add, person } from "../../support/invites";
import { inDays, insertServiceAccount } from "../../support/machines";
import { ageLogin, loginOfToken } from "../../support/proofs";
import { insertClient, insertMember } from "../../support/rows";
import { insertProvider, newProvider } from "../../support/single-sign-on";
import { signUpConfirmed, signUpEnrolled } from "../../support/second-factor";

/** A call of an endpoint that takes a proof, by somebody who may make it, in a login that is older than ten minutes. It brings no password along. */
export interface Guarded {
  endpoint: string;
  loginId: string;
  ask: () => Promise<Answer>;
}

type Prepared = { path?: string; body?: object };
type Prepare = (account: Account) => Prepared | Promise<Prepared>;

const key = { name: "A key", scopes: ["usage:read"], expires_at: inDays(30) };

/** What each of them is called with: by one owner where that does no harm to the rest, else by one of its own. */
const byTheOwner: Record<string, Prepare> = {
  "POST /client": () => ({ body: { name: "x", redirectURI: "https://example.com/callback", trusted: true } }),
  "POST /client/:id/adopt": async ({ teamId }) => {
    const id = await insertClient(teamId);
    await query("UPDATE api_clients SET trusted = true WHERE id = $1", [id]);
    return { path: `/client/${id}/adopt` };
  },
  "POST /service-account": () => ({ body: key }),
  "PATCH /service-account/:id": async ({ teamId }) => ({
    path: `/service-account/${(await insertServiceAccount(teamId)).id}`,
    body: { name: "y" },
  }),
  "POST /service-account/:id/rotate": async ({ teamId }) => ({
    path: `/service-account/${(await insertServiceAccount(teamId)).id}/rotate`,
  }),
  "POST /user/me/tokens": () => ({ body: key }),
  "POST /oauth/authorize": async () => ({ body: requestOf(await newClient(), newVerifier().challenge) }),
  "POST /oauth/device/approve": async () => {
    const { user_code } = (await beginDevice(await newClient())).body;
    return { path: "/oauth/device/approve", body: { user_code } };
  },
  "PATCH /user/:id": async ({ teamId }) => ({
    path: `/user/${await insertMember(teamId, "developer")}`,
    body: { role: "owner" },
  }),
  "DELETE /team/:id/user/:user_id": async ({ teamId }) => ({
    path: `/team/${teamId}/user/${await insertMember(teamId, "owner")}`,
  }),
  "DELETE /team/:id/add/:user_id": async ({ teamId }) => ({
    path: `/team/${teamId}/add/${await insertMember(teamId, "owner")}`,
  }),
  "DELETE /team/:id/user/:user_id/sessions": async ({ teamId }) => ({
    path: `/team/${teamId}/user/${await insertMember(teamId, "developer")}/sessions`,
  }),
  "POST /application/:id/creds": async ({ token }) => ({
    path: `/application/${(await createApplication(token)).id}/creds`,
    body: { label: "x", environment: "production" },
  }),
  "PATCH /application/:id/creds/:creds_id": async ({ token }) => {
    const { id } = await createApplication(token);
    const body = { allowed_addresses: ["192.0.2.0/24"] };
    return { path: `/application/${id}/creds/${(await createCredentials(token, id)).id}`, body };
  },
  "POST /application/:id/creds/:creds_id/rotate": async ({ token }) => {
    const { id } = await createApplication(token);
    return { path: `/application/${id}/creds/${(await createCredentials(token, id)).id}/rotate` };
  },
  "POST /application/:id/creds/:creds_id/rotation/undo": async ({ token }) => {
    const { id } = await createApplication(token);
    const path = `/application/${id}/creds/${(await createCredentials(token, id)).id}`;
    expect((await call("POST", `${path}/rotate`, { token, body: { overlap_hours: 1 } })).status).toBe(200);
    return { path: `${path}/rotation/undo` };
  },
};

const byTheirOwn: Record<string, [who: () => Promise<Account>, prepare: Prepare]> = {
  "POST /user/me/second-factor": [signUpConfirmed, () => ({})],
  "POST /user/me/passkeys/options": [signUpConfirmed, () => ({})],
  "POST /user/me/identities": [signUpConfirmed, () => ({ body: { provider: "github" } })],
  "DELETE /user/me/identities/:id": [
    signUp,
    async ({ email }) => ({ path: `/user/me/identities/${await insertIdentity(email, "github", unique())}` }),
  ],
  "POST /team/:id/transfer": [
    signUp,
    async ({ teamId }) => ({ body: { user_id: await insertMember(teamId, "developer") } }),
  ],
  "PUT /team/:id/sso": [signUp, () => ({ body: newProvider() })],
  "PATCH /team/:id": [signUpEnrolled, () => ({ body: { second_factor_required: true } })],
  "DELETE /team/:id/sso": [
    signUp,
    async ({ teamId }) => {
      await insertProvider(teamId);
      return {};
    },
  ],
  "DELETE /team/:id": [signUp, () => ({})],
  "DELETE /user/me": [signUp, () => ({})],
};

/** These take a code as well. A refused call doesn't use it up. */
async function byCode(): Promise<[string, Account, Prepared][]> {
  const [enrolled, withPasskey] = await Promise.all([signUpEnrolled(), signUpWithPasskey()]);
  const code = (account: { recoveryCodes: string[] }, n: number) => ({ recovery_code: account.recoveryCodes[n] });
  return [
    ["DELETE /user/me/passkeys/:id", withPasskey, passkeyOf(withPasskey)],
    ["DELETE /user/me/second-factor", enrolled, { body: code(enrolled, 0) }],
    await renewal(),
  ];
}

const passkeyOf = ({ passkeyId, recoveryCodes }: Awaited<ReturnType<typeof signUpWithPasskey>>): Prepared => ({
  path: `/user/me/passkeys/${passkeyId}`,
  body: { recovery_code: recoveryCodes[0] },
});

/** By somebody else: new codes end the old ones. */
async function renewal(): Promise<[string, Account, Prepared]> {
  const account = await signUpEnrolled();
  return ["POST /user/me/second-factor/recovery-codes", account, { body: { recovery_code: account.recoveryCodes[0] } }];
}

/** @returns a call of each, with nothing in the way but the proof */
export async function guardedCalls(): Promise<Guarded[]> {
  const owner = await signUp();
  const prepared: [string, Account, Prepared][] = await byCode();
  for (const [endpoint, prepare] of Object.entries(byTheOwner)) prepared.push([endpoint, owner, await prepare(owner)]);
  for (const [endpoint, [who, prepare]] of Object.entries(byTheirOwn)) {
    const account = await who();
    prepared.push([endpoint, account, await prepare(account)]);
  }
  const calls = prepared.map(async ([endpoint, account, { path, body }]): Promise<Guarded> => {
    const [method = "", pattern = ""] = endpoint.split(" ");
    const { token, teamId } = account;
    const url = path ?? pattern.replace(":id", teamId);
    const loginId = await loginOfToken(token);
    await ageLogin(loginId);
    return { endpoint, loginId, ask: () => call(method, url, { token, body: body ?? {} }) };
  });
  const inviting: Guarded = {
    endpoint: "POST /team/:id/add",
    loginId: await loginOfToken(owner.token),
    ask: () => add(owner, person("owner")),
  };
  return [...(await Promise.all(calls)), inviting];
}

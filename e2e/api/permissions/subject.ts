import { call } from "../../support/api";
import { event } from "../../support/usage";
import { createApplication, createCredentials, password, unique, type Credentials } from "../../support/accounts";
import { replaceIdentity } from "../../support/identities";
import { addToApplication } from "../../support/members";
import { beginDevice, insertGrant, newVerifier, requestOf } from "../../support/grants";
import { inDays, insertPersonalToken, insertServiceAccount } from "../../support/machines";
import {
  insertAsset,
  insertClient,
  insertCreditNote,
  insertEInvoice,
  insertInvite,
  insertMember,
  insertPasskey,
  loginOf,
} from "../../support/rows";
import { pngOf } from "../../support/images";
import { fromPortal } from "../../support/portal-cookie";
import { ownId } from "../../support/users";
import type { People } from "./people";

/** What a call is about: fresh for each, since some delete what they are for. What a row has nothing to do with isn't made, and empty. */
export interface Subject {
  applicationId: string;
  credentials: Credentials;
  userId: string;
  invite: { id: string; token: string };
  clientId: string;
  sessionId: string;
  assetId: string;
  passkeyId: string;
  invoiceId: string;
  creditNoteId: string;
  methodId: string;
  serviceAccountId: string;
  personalTokenId: string;
  grantId: string;
  identityId: string;
  /** Of a device that waits for somebody. */
  userCode: string;
}

const noCredentials: Credentials = { id: "", label: "", secret_hint: "", client_id: "", client_secret: "" };

/**
 * @param endpoint of the row
 * @param variant of the row: an environment, or what the user is
 */
export async function createSubject(people: People, endpoint: string, variant: string): Promise<Subject> {
  const { team } = people;
  const about = (...parts: string[]) => parts.some((part) => endpoint.includes(part));
  const only = (isNeeded: boolean, create: () => Promise<string>) => (isNeeded ? create() : "");
  const aboutCredentials = about("/creds", "POST /usage");
  const aboutSomebody = /:user_id|\/user\/:id|\/application\/:id\/user|\/transfer/.test(endpoint);
  const applicationId =
    aboutCredentials || aboutSomebody || about("/application/:id") ? await createApplicationFor(people) : "";
  const invite = about("/invite") || variant === "invited" ? await insertInvite(team.teamId) : { id: "", token: "" };
  const [
    credentials,
    userId,
    clientId,
    sessionId,
    assetId,
    passkeyId,
    invoiceId,
    creditNoteId,
    methodId,
    account,
    token,
    grantId,
    identityId,
    userCode,
  ] = await Promise.all([
    aboutCredentials
      ? createCredentials(team.token, applicationId, variant === "production" ? "production" : "sandbox")
      : noCredentials,
    variant === "invited" ? invite.id : only(aboutSomebody, () => memberFor(variant, team.teamId, applicationId)),
    only(about("/client/:id"), () => insertClient(team.teamId)),
    only(about("/sessions/:id"), () => loginOf(team.email)),
    only(about("/assets/:id"), () => insertAsset(team.teamId)),
    // With it, the account has a second factor.
    only(about("/passkeys/:id"), async () => insertPasskey(await ownId(team.token))),
    only(about("/invoice/:id"), () => insertEInvoice(team.teamId)),
    only(about("/credit-note/:id"), () => insertCreditNote(team.teamId)),
    only(about("/methods/"), () => addCard(team.token)),
    only(about("/service-account/:id"), async () => (await insertServiceAccount(team.teamId)).id),
    only(about("/tokens/:id"), async () => (await insertPersonalToken(team.teamId, team.email)).id),
    only(about("/grants/:id"), async () => (await insertGrant(team.teamId, team.email)).id),
    only(about("/identities/:id"), () => replaceIdentity(team.email)),
    only(about("/oauth/device"), async () => (await beginDevice(team.client)).body.user_code),
  ]);
  return {
    applicationId,
    credentials,
    userId,
    invite,
    clientId,
    sessionId,
    assetId,
    passkeyId,
    invoiceId,
    creditNoteId,
    methodId,
    serviceAccountId: account,
    personalTokenId: token,
    grantId,
    identityId,
    userCode,
  };
}

/** With an administrator and a developer of its own. */
async function createApplicationFor({ team, appAdmin, appDev }: People): Promise<string> {
  const { id } = await createApplication(team.token);
  await Promise.all([addToApplication(team, id, appAdmin, "admin"), addToApplication(team, id, appDev, "developer")]);
  return id;
}

/** One that Stripe knows. */
const addCard = async (token: string): Promise<string> =>
  (await call<{ id: string }>("POST", "/billing/methods", { token, body: { token: "pm_card_visa" } })).body.id;

/** Rows without a variant are about somebody who is not yet on the application. */
const memberFor = (variant: string, teamId: string, applicationId: string): Promise<string> => {
  if (variant === "owner") return insertMember(teamId, "owner");
  return insertMember(teamId, "developer", variant === "" || applicationId === "" ? undefined : applicationId);
};

/** The path of a row, about this subject. */
export function pathOf(path: string, variant: string, teamId: string, subject: Subject): string {
  const ids: [place: string, value: string][] = [
    ["/application/:id", subject.applicationId],
    ["/team/:id", teamId],
    ["/user/:id", subject.userId],
    ["/client/:id", subject.clientId],
    ["/sessions/:id", subject.sessionId],
    ["/passkeys/:id", subject.passkeyId],
    ["/assets/:id", subject.assetId],
    ["/invoice/:id", subject.invoiceId],
    ["/credit-note/:id", subject.creditNoteId],
    ["/methods/:id", subject.methodId],
    ["/service-account/:id", subject.serviceAccountId],
    ["/tokens/:id", subject.personalTokenId],
    ["/grants/:id", subject.grantId],
    ["/identities/:id", subject.identityId],
    [":creds_id", subject.credentials.id],
    [":user_id", subject.userId],
    [":token", variant === "id" ? subject.invite.id : subject.invite.token],
  ];
  return ids.reduce((filled, [place, value]) => filled.replace(place, place.replace(/:\w+$/, value)), path);
}

const label = { label: "Label" };
const wrong = "not-my-password";
const own = { current_password: password };

/** A well-formed body for each row that needs one. */
export const bodies: Record<string, (variant: string, subject: Subject, people: People) => object> = {
  "POST /client": (variant) => ({
    name: "x",
    redirectURI: "https://example.com",
    trusted: variant === "trusted",
    password,
  }),
  "POST /oauth/revoke": (_, __, { team }) => ({ token: "x", ...team.client }),
  "POST /oauth/introspect": (_, __, { team }) => ({ token: "x", ...team.client }),
  "POST /oauth/device_authorization": (_, __, { team }) => ({ scope: "usage:read", ...team.client }),
  "POST /oauth/device": (_, { userCode }) => ({ user_code: userCode }),
  "POST /oauth/device/approve": (_, { userCode }) => ({ user_code: userCode, password: wrong }),
  "POST /oauth/device/deny": (_, { userCode }) => ({ user_code: userCode }),
  "POST /oauth/authorize": (_, __, { team }) => ({
    ...requestOf(team.client, newVerifier().challenge),
    password: wrong,
  }),
  "PUT /team/:id/sso": () => ({
    issuer: "https://id.example.com",
    client_id: "x",
    client_secret: "x",
    domain: "example.com",
    password: wrong,
  }),
  "DELETE /team/:id/sso": () => ({ password: wrong }),
  "POST /sso/domain": () => ({ token: "x" }),
  "POST /session/sso": () => ({ email: "x@nobody.example" }),
  "POST /session/sso/finish": () => ({ state: "x", code: "x" }),
  "POST /session/external": () => ({ provider: "github" }),
  "POST /session/external/finish": () => ({ state: "x", code: "x" }),
  "POST /user/me/identities": () => ({ provider: "github", password: wrong }),
  "DELETE /user/me/identities/:id": () => ({ password: wrong }),
  "POST /service-account": () => ({ name: "x", scopes: ["usage:read"], expires_at: inDays(30), password: wrong }),
  "PATCH /service-account/:id": () => ({ name: "x", password: wrong }),
  "POST /service-account/:id/rotate": () => ({ password: wrong }),
  "POST /user/me/tokens": () => ({ name: "x", scopes: ["usage:read"], expires_at: inDays(30), password: wrong }),
  "POST /client/:id/adopt": () => ({ password: wrong }),
  "DELETE /team/:id/user/:user_id": () => ({ password }),
  "DELETE /team/:id/user/:user_id/sessions": () => ({ password: wrong }),
  "POST /team": () => ({ team_name: `Team ${unique()}` }),
  "POST /team-exists": () => ({ team: "x" }),
  "POST /user-exists": () => ({ email: "x@example.com" }),
  "POST /verify-email": () => ({ token: "x" }),
  "POST /login": (_, __, people) => grant(people),
  "POST /oauth/token": (_, __, people) => grant(people),
  "POST /forgot-password": () => ({ email: "x@example.com" }),
  "POST /resend-email": () => ({ email: "x@example.com" }),
  "POST /reset-password": () => ({ token: "x", password }),
  "POST /change-password": () => ({ old_password: wrong, new_password: password }),
  "PATCH /user/me/email": () => ({ email: `x-${unique()}@example.com`, password: wrong }),
  "POST /user/me/second-factor": () => ({ password: wrong }),
  "POST /user/me/second-factor/confirm": () => ({ otp: "000000" }),
  "POST /user/me/second-factor/recovery-codes": () => ({ password: wrong, otp: "000000" }),
  "DELETE /user/me/second-factor": () => ({ password: wrong, otp: "000000" }),
  "POST /user/me/passkeys": () => ({ name: "x", credential: registration }),
  "POST /user/me/passkeys/options": () => ({ password: wrong }),
  "PATCH /user/me/passkeys/:id": () => ({ name: "x" }),
  "DELETE /user/me/passkeys/:id": () => ({ password: wrong, otp: "000000" }),
  "POST /user/me/proof": () => ({ password: wrong }),
  "POST /session/passkey": () => ({}),
  "POST /session": (_, __, { team }) => ({ email: team.email, password }),
  "POST /session/team": (_, __, { team }) => ({ team_id: team.teamId }),
  "DELETE /team/:id": () => ({ password: wrong }),
  "DELETE /user/me": () => ({ password: wrong }),
  "POST /team/:id/transfer": (_, { userId }) => ({ user_id: userId, password: wrong }),
  "POST /team/:id/add": (role) => ({
    first_name: "x",
    last_name: "x",
    email: `x-${unique()}@example.com`,
    role,
    ...own,
  }),
  "POST /invite/:token/accept": () => ({ password }),
  "PATCH /user/:id": (variant) =>
    ({ role: { role: "admin" }, makeOwner: { role: "owner", ...own }, name: { first_name: "x" } })[variant] ?? {
      password,
    },
  "POST /application": () => ({ name: "x", description: "x", icon: "x.png" }),
  "POST /application/:id/user": (_, { userId }) => ({ user_id: userId, role: "developer" }),
  "POST /application/:id/users/:user_id": () => ({ role: "developer" }),
  "PATCH /application/:id/users/:user_id": () => ({ role: "admin" }),
  "POST /application/:id/creds": (environment) => ({ ...label, environment }),
  "PATCH /application/:id/creds": () => label,
  "PATCH /application/:id/creds/:creds_id": () => label,
  "POST /billing/methods": () => ({ token: "pm_card_visa" }),
  "PUT /billing/budgets": (variant) => (variant ? { hard_stop: true, confirm: "Not its name" } : { team: 1_000 }),
  "PATCH /team/:id/billing/details": () => ({ name: "x" }),
  "POST /usage": (_, { credentials: { client_id } }) => ({ events: [event(client_id)] }),
  "POST /creds/check": (_, { credentials: { client_id, client_secret } }) => ({ client_id, client_secret }),
  "POST /creds/verify": (_, { credentials: { client_id, client_secret } }) => ({ client_id, client_secret }),
  "POST /creds/verify/batch": (_, { credentials: { client_id, client_secret } }) => ({
    credentials: [{ client_id, client_secret }],
  }),
};

/** Well-formed, and of no challenge. */
const registration = {
  id: "AAAA",
  rawId: "AAAA",
  type: "public-key",
  response: { clientDataJSON: "AAAA", attestationObject: "AAAA" },
};

const grant = ({ team }: People) => ({ grant_type: "password", username: team.email, password, ...team.client });

/** What a row sends: an image, JSON, or nothing. */
export async function payloadOf(endpoint: string, variant: string, subject: Subject, people: People) {
  if (endpoint === "POST /assets") return { rawBody: await pngOf(8, 8), headers: { "content-type": "image/png" } };
  const body = bodies[endpoint]?.(variant, subject, people);
  if (/^POST \/session(?:\/(?:(?:sso|external).*|passkey))?$/.test(endpoint)) return { body, headers: fromPortal() };
  return body || /^(GET|DELETE)/.test(endpoint) ? { body } : { body: {} };
}

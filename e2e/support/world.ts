import type { Endpoint } from "@/lib/contract/endpoint";
import { createApplication, createCredentials, signUp, unique, type Account, type Credentials } from "./accounts";
import { call } from "./api";
import { operatorKey, serviceKey } from "./environment";
import { insertGrant } from "./grants";
import { insertIdentity } from "./identities";
import { insertPersonalToken, insertServiceAccount } from "./machines";
import {
  insertAsset,
  insertClient,
  insertCreditNote,
  insertEInvoice,
  insertInvite,
  insertMember,
  insertMethod,
  insertPasskey,
  loginOf,
  numberOf,
} from "./rows";

/** A team with one of each thing that an URL can name. */
export interface World extends Account {
  applicationId: string;
  credentials: Credentials;
  /** A developer, on the application. */
  memberId: string;
  inviteId: string;
  clientId: string;
  sessionId: string;
  passkeyId: string;
  assetId: string;
  invoiceId: string;
  creditNoteId: string;
  invoiceNumber: string;
  methodId: string;
  serviceAccountId: string;
  personalTokenId: string;
  grantId: string;
  identityId: string;
  /** What others than people call with, each with every scope: a service account of the team, the owner's own token, and a client they gave access. */
  machineTokens: string[];
}

export async function createWorld(): Promise<World> {
  const account = await signUp();
  const { id: applicationId } = await createApplication(account.token);
  const memberId = await insertMember(account.teamId, "developer", applicationId);
  const { id: inviteId } = await insertInvite(account.teamId);
  const [serviceAccount, personalToken, grant] = await Promise.all([
    insertServiceAccount(account.teamId),
    insertPersonalToken(account.teamId, account.email),
    insertGrant(account.teamId, account.email),
  ]);
  const invoiceId = await insertEInvoice(account.teamId);
  return {
    ...account,
    applicationId,
    credentials: await createCredentials(account.token, applicationId),
    memberId,
    inviteId,
    clientId: await insertClient(account.teamId),
    sessionId: await loginOf(account.email),
    // The member's: with one of their own, the owner could not log in with a password.
    passkeyId: await insertPasskey(memberId),
    assetId: await insertAsset(account.teamId),
    invoiceId,
    invoiceNumber: await numberOf(invoiceId),
    creditNoteId: await insertCreditNote(account.teamId),
    methodId: await insertMethod(account.teamId),
    serviceAccountId: serviceAccount.id,
    personalTokenId: personalToken.id,
    grantId: grant.id,
    identityId: await insertIdentity(account.email, "google", unique()),
    machineTokens: [serviceAccount.token, personalToken.token, grant.token],
  };
}

let shared: World | undefined;

/** A world for many tests, whose owner is logged in: what came before may have logged them out. */
export async function usableWorld(): Promise<World> {
  if (shared && (await call("GET", "/user/me", { token: shared.token })).status === 200) return shared;
  return (shared = await createWorld());
}

/** An id that never was. */
export const unknownId = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";

/** What the first parameter of a path names, by the word before it. */
const named: Record<string, (world: World) => string> = {
  "/application/:id": ({ applicationId }) => applicationId,
  "/creds/:creds_id": ({ credentials }) => credentials.id,
  "/team/:id": ({ teamId }) => teamId,
  "/user/:id": ({ memberId }) => memberId,
  "/user/:user_id": ({ memberId }) => memberId,
  "/add/:user_id": ({ memberId }) => memberId,
  "/users/:user_id": ({ memberId }) => memberId,
  "/invite/:token": ({ inviteId }) => inviteId,
  "/client/:id": ({ clientId }) => clientId,
  "/sessions/:id": ({ sessionId }) => sessionId,
  "/passkeys/:id": ({ passkeyId }) => passkeyId,
  "/assets/:id": ({ assetId }) => assetId,
  "/invoice/:id": ({ invoiceId }) => invoiceId,
  "/invoice/:number": ({ invoiceNumber }) => invoiceNumber,
  "/credit-note/:id": ({ creditNoteId }) => creditNoteId,
  "/methods/:id": ({ methodId }) => methodId,
  "/service-account/:id": ({ serviceAccountId }) => serviceAccountId,
  "/tokens/:id": ({ personalTokenId }) => personalTokenId,
  "/grants/:id": ({ grantId }) => grantId,
  "/identities/:id": ({ identityId }) => identityId,
};

/** The parameters of a declared path, each with what it is in this world. */
export function parametersOf(endpoint: Endpoint, world: World): { name: string; value: string }[] {
  return [...endpoint.path.matchAll(/\/[\w-]+\/:(\w+)/g)].map(([place, name = ""]) => {
    const value = named[place];
    if (!value) throw new Error(`Tell e2e/support/world.ts what ${place} names.`);
    return { name, value: value(world) };
  });
}

/** The path of a declared endpoint in this world, with some parameters replaced. */
export const pathIn = (endpoint: Endpoint, world: World, replaced: Record<string, string> = {}): string =>
  parametersOf(endpoint, world).reduce(
    (path, { name, value }) => path.replace(`:${name}`, encodeURIComponent(replaced[name] ?? value)),
    endpoint.path,
  );

/** A token that opens the endpoint: the owner's, or the service key. */
export const tokenFor = (endpoint: Endpoint, world: World): string | undefined => {
  if (endpoint.permission === "service") return serviceKey();
  if (endpoint.permission === "operator") return operatorKey();
  return endpoint.permission === "public" ? undefined : world.token;
};

/** For the name of a test. */
export const titleOf = ({ method, path }: Endpoint): string => `${method} ${path}`;

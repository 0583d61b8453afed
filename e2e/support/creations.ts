import type Stripe from "stripe";
import { confirmAddress, password, signUp, unique } from "./accounts";
import { call, type Answer, type CallOptions } from "./api";
import { query } from "./database";
import { stripeUrl } from "./environment";
import { pngOf } from "./images";
import { inDays } from "./machines";
import { insertMember } from "./rows";
import { beginPasskey, Passkey } from "./authenticator";
import { begin, signUpEnrolled } from "./second-factor";
import { sdkFor } from "./stripe";
import { codeOf, stepNow } from "./totp";
import type { World } from "./world";

/** One thing to be made in a world by one call, and how to see how often it was made. */
export interface Creation {
  /** Of the endpoint. */
  id: string;
  what: string;
  /** Each time the very same call, under this key. */
  make(key: string): Promise<Answer<Record<string, unknown>>>;
  /** How many there are of it: by the database, or by Stripe for what is only there. */
  count(): Promise<number>;
}

type Prepare = (world: World) => Promise<Pick<CallOptions, "token" | "body" | "rawBody" | "headers"> & Rest>;
interface Rest {
  path: string;
  count(): Promise<number>;
}

const countOf = async (from: string, values: unknown[]): Promise<number> => {
  const [row] = await query<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`, values);
  return row?.count ?? 0;
};

const stripeOf = (): Stripe => sdkFor(stripeUrl());

async function customerOf(teamId: string): Promise<string | null> {
  const [row] = await query<{ id: string | null }>(
    "SELECT stripe_customer_id AS id FROM billing_accounts WHERE team_id = $1",
    [teamId],
  );
  return row?.id ?? null;
}

const person = () => ({ first_name: "Ina", last_name: "Invited", email: `made-${unique()}@example.com` });

const secondFactorEvents = (email: string, action: string): Promise<number> =>
  countOf("audit_events e JOIN users u ON u.id = e.actor_id WHERE u.email = $1 AND e.action = $2", [email, action]);

const addedTo = (applicationId: string, userId: string) => () =>
  countOf(
    "audit_events WHERE action = 'application_user.added' AND target_id = $1 AND after ->> 'application_id' = $2",
    [userId, applicationId],
  );

/** By the endpoint's id, and what of it: some make more than one kind of thing. */
const table: [id: string, what: string, prepare: Prepare][] = [
  // First, since a code isn't good for long.
  [
    "confirmSecondFactor",
    "a second factor",
    async () => {
      const { email, token } = await signUp();
      await confirmAddress(email);
      const { secret } = (await begin(token)).body;
      const count = () => secondFactorEvents(email, "second_factor.turned_on");
      // Of an app whose clock is ahead: good for a minute from now, and not only for half of one. It may be sent again after 35 seconds.
      const otp = codeOf(secret, await stepNow(28));
      return { path: "/user/me/second-factor/confirm", token, body: { otp }, count };
    },
  ],
  [
    "createPasskey",
    "a passkey",
    async () => {
      const { email, token } = await signUp();
      await confirmAddress(email);
      const credential = new Passkey().create((await beginPasskey(token)).body);
      const count = () => countOf("passkeys k JOIN users u ON u.id = k.user_id WHERE u.email = $1", [email]);
      return { path: "/user/me/passkeys", token, body: { name: "My laptop", credential }, count };
    },
  ],
  [
    "renewRecoveryCodes",
    "new recovery codes",
    async () => {
      const { email, token, recoveryCodes } = await signUpEnrolled();
      const body = { password, recovery_code: recoveryCodes[0] };
      const count = () => secondFactorEvents(email, "recovery_codes.renewed");
      return { path: "/user/me/second-factor/recovery-codes", token, body, count };
    },
  ],
  [
    "createApplication",
    "an application",
    async () => {
      const name = `Made ${unique()}`;
      const body = { name, description: "Once.", icon: "icon.png" };
      return { path: "/application", body, count: () => countOf("applications WHERE name = $1", [name]) };
    },
  ],
  [
    "createTeam",
    "a further team",
    async () => {
      const name = `Made ${unique()}`;
      return { path: "/team", body: { team_name: name }, count: () => countOf("teams WHERE name = $1", [name]) };
    },
  ],
  [
    "addTeamUser",
    "an invite",
    async ({ teamId }) => {
      const body = { ...person(), role: "developer" };
      return { path: `/team/${teamId}/add`, body, count: () => countOf("invites WHERE email = $1", [body.email]) };
    },
  ],
  [
    "addTeamUser",
    "a member",
    async ({ teamId }) => {
      const body = { ...person(), role: "developer", password: "battery-horse-correct" };
      return { path: `/team/${teamId}/add`, body, count: () => countOf("users WHERE email = $1", [body.email]) };
    },
  ],
  [
    "addApplicationUser",
    "a user of an application",
    async ({ teamId, applicationId }) => {
      const id = await insertMember(teamId, "developer");
      const path = `/application/${applicationId}/users/${id}`;
      return { path, body: { role: "admin" }, count: addedTo(applicationId, id) };
    },
  ],
  [
    "addApplicationUserByBody",
    "a user of an application, named in the body",
    async ({ teamId, applicationId }) => {
      const user_id = await insertMember(teamId, "developer");
      const path = `/application/${applicationId}/user`;
      return { path, body: { user_id, role: "admin" }, count: addedTo(applicationId, user_id) };
    },
  ],
  [
    "createCredential",
    "credentials",
    async ({ applicationId }) => {
      const label = `Made ${unique()}`;
      const path = `/application/${applicationId}/creds`;
      const count = () => countOf("credentials WHERE label = $1", [label]);
      return { path, body: { label, environment: "production" }, count };
    },
  ],
  [
    "rotateCredential",
    "a new secret",
    async ({ applicationId, credentials: { id } }) => {
      const path = `/application/${applicationId}/creds/${id}/rotate`;
      const count = () => countOf("audit_events WHERE action = 'credential.rotated' AND target_id = $1", [id]);
      return { path, body: { overlap_hours: 24 }, count };
    },
  ],
  [
    "createClient",
    "a client of the API",
    async () => {
      const body = { name: `Made ${unique()}`, redirectURI: "https://example.com", trusted: false };
      return { path: "/client", body, count: () => countOf("api_clients WHERE name = $1", [body.name]) };
    },
  ],
  [
    "createServiceAccount",
    "a service account",
    async () => {
      const body = { name: `Made ${unique()}`, scopes: ["usage:read"], expires_at: inDays(30), password };
      return { path: "/service-account", body, count: () => countOf("service_accounts WHERE name = $1", [body.name]) };
    },
  ],
  [
    "rotateServiceAccount",
    "a new secret of a service account",
    async ({ serviceAccountId: id }) => {
      const count = () => countOf("audit_events WHERE action = 'service_account.rotated' AND target_id = $1", [id]);
      return { path: `/service-account/${id}/rotate`, body: { overlap_hours: 24, password }, count };
    },
  ],
  [
    "createPersonalToken",
    "a personal access token",
    async () => {
      const body = { name: `Made ${unique()}`, scopes: ["usage:read"], expires_at: inDays(30), password };
      return { path: "/user/me/tokens", body, count: () => countOf("personal_tokens WHERE name = $1", [body.name]) };
    },
  ],
  [
    "createAsset",
    "an image",
    async ({ teamId }) => ({
      path: "/assets",
      rawBody: await pngOf(8, 8),
      headers: { "content-type": "image/png" },
      count: () => countOf("assets WHERE team_id = $1", [teamId]),
    }),
  ],
  [
    "createPaymentMethod",
    "a card",
    async ({ teamId }) => ({
      path: "/billing/methods",
      // At Stripe each reading of it is another card.
      body: { token: "pm_card_visa" },
      async count() {
        const customer = await customerOf(teamId);
        const all = { limit: 100 };
        const { data } = customer ? await stripeOf().customers.listPaymentMethods(customer, all) : { data: [] };
        return data.filter(({ card }) => card?.brand === "visa").length;
      },
    }),
  ],
  [
    "createPaymentMethod",
    "a card by a token that is good once",
    async ({ teamId }) => ({
      path: "/billing/methods",
      body: { token: "tok_mastercard" },
      count: () => countOf("payment_methods WHERE team_id = $1 AND brand = 'mastercard'", [teamId]),
    }),
  ],
  [
    "createCheckout",
    "a visit to Stripe's page",
    async ({ teamId }) => ({
      path: "/billing/checkout",
      async count() {
        const customer = await customerOf(teamId);
        return customer ? (await stripeOf().checkout.sessions.list({ customer, limit: 100 })).data.length : 0;
      },
    }),
  ],
  [
    "createSetupIntent",
    "a form for a card",
    async ({ teamId }) => ({
      path: "/billing/setup-intent",
      async count() {
        const customer = await customerOf(teamId);
        const [events, visits] = await Promise.all([
          stripeOf().events.list({ limit: 100 }),
          customer ? stripeOf().checkout.sessions.list({ customer, limit: 100 }) : { data: [] },
        ]);
        // A visit has one of its own.
        const ofVisits = visits.data.map(({ setup_intent }) => setup_intent);
        return events.data.filter(
          (event) =>
            event.type === "setup_intent.created" &&
            event.data.object.customer === customer &&
            !ofVisits.includes(event.data.object.id),
        ).length;
      },
    }),
  ],
];

/** The endpoints that this table has, by their ids. */
export const createdHere = [...new Set(table.map(([id]) => id))];

/** @returns one of everything that a call can make, each not made yet */
export const creationsIn = (world: World): Promise<Creation[]> =>
  Promise.all(
    table.map(async ([id, what, prepare]) => {
      const { path, count, headers, ...sent } = await prepare(world);
      const { token } = world;
      const make = (key: string) =>
        call("POST", path, { token, ...sent, headers: { ...headers, "idempotency-key": key } });
      return { id, what, make, count };
    }),
  );

/** @returns the first answer that says what came of it, rather than when to try again */
export async function untilSettled(creation: Creation, key: string): Promise<Answer<Record<string, unknown>>> {
  for (;;) {
    const answer = await creation.make(key);
    const isUnderWay = answer.status === 409 && answer.headers.has("retry-after");
    if (answer.status < 500 && !isUnderWay) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

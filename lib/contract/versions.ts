import { v5 } from "uuid";
import { ownApplicationFields, type ApplicationFields } from "./application-fields";
import { ownProfileFields, type ProfileFields } from "./profile-fields";

/**
 * What tells one state of a thing from another, in one word: two states that differ in what somebody may change have other words,
 * and nothing else makes a difference (when it was last used, how much, who is looking). It is the first part of an `ETag`, and what
 * `If-Match` is compared with: docs/decisions/0036-what-if-match-compares.md. The portal makes the same word of what it shows.
 */
export type Version = string;

/** Versions of one thing are no versions of another: the namespace of RFC 9562, section 5.5. */
const namespace = "6f0f3c0e-8c55-4b8e-9a4e-5f1c0d3a7b21";

/** Fields in whatever order say the same, and what is null says as much as what is missing. */
const sorted = (_name: string, value: unknown): unknown =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, inner]) => inner !== null && inner !== undefined)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      )
    : value;

const wordFor = (kind: string, state: unknown): Version => v5(JSON.stringify([kind, state], sorted), namespace);

interface Named {
  id: string;
}

interface Credential extends Named {
  label: string;
  disabled: boolean;
  expires_at: string | null;
  allowed_addresses: readonly string[];
  scopes: readonly string[];
  rate_per_minute: number | null;
  secrets: readonly { hint: string; created_at: string; expires_at: string | null }[];
}

const unlessEmpty = (list: readonly string[]) => (list.length > 0 ? list : null);

/** Credentials without a policy have the version that they had before there were any. */
const credential = (shown: Credential): Version => {
  // Only the current one: an old one running out of time is nobody's change.
  const current = shown.secrets.find((secret) => secret.expires_at === null);
  return wordFor("credential", {
    id: shown.id,
    label: shown.label,
    hint: current?.hint,
    created_at: current?.created_at,
    disabled: shown.disabled || null,
    expires_at: shown.expires_at,
    allowed_addresses: unlessEmpty(shown.allowed_addresses),
    scopes: unlessEmpty(shown.scopes),
    rate_per_minute: shown.rate_per_minute,
  });
};

interface User extends Named, ProfileFields {
  email: string;
  role: string;
  status: string;
}

const identity = ({ id }: Named): Version => wordFor("identity", { id });

const session = ({ id }: Named): Version => wordFor("session", { id });

const personalToken = ({ id }: Named): Version => wordFor("personal_token", { id });

const clientGrant = ({ id }: Named): Version => wordFor("client_grant", { id });

type Passkey = Named & { name: string };

/** When it was last used is nobody's change. */
const passkey = ({ id, name }: Passkey): Version => wordFor("passkey", { id, name });

/** Of each thing that can be changed or deleted, as the API answers it, its version. */
export const versions = {
  application: (application: Named & ApplicationFields): Version =>
    wordFor("application", { id: application.id, ...ownApplicationFields(application) }),
  applicationUser: ({ id, application_role }: Named & { application_role: string }): Version =>
    wordFor("application_user", { id, application_role }),
  billingDetails: ({
    contact_email,
    name,
    vat_id,
    receipts,
    address,
  }: Record<"contact_email" | "name" | "vat_id", string | null> & {
    receipts: boolean;
    address: object | null;
  }): Version =>
    // With receipts, which is what all had before, it is the version that it was.
    wordFor("billing_details", { contact_email, name, vat_id, receipts: receipts ? null : false, address }),
  budgets: ({
    team,
    applications,
    hard_stop,
  }: {
    team: number | null;
    applications: Record<string, number>;
    hard_stop: boolean;
  }): Version => wordFor("budgets", { team, applications, hard_stop }),
  client: ({
    id,
    name,
    redirectURI,
    trusted,
  }: Named & { name: string; redirectURI: string; trusted: boolean }): Version =>
    wordFor("client", { id, name, redirectURI, trusted }),
  credential,
  credentials: (list: readonly Credential[]): Version => wordFor("credentials", list.map(credential)),
  paymentMethod: ({
    id,
    exp_month,
    exp_year,
    is_default,
  }: Named & { exp_month: number; exp_year: number; is_default: boolean }): Version =>
    wordFor("payment_method", { id, exp_month, exp_year, is_default }),
  /** How many recovery codes are left is nobody's change. */
  secondFactor: ({ kind, since }: { kind: string | null; since: string | null }): Version =>
    wordFor("second_factor", { kind, since }),
  passkey,
  passkeys: (list: readonly Passkey[]): Version => wordFor("passkeys", list.map(passkey)),
  /** When it was last used is nobody's change. */
  serviceAccount: ({
    id,
    name,
    scopes,
    addresses,
    expires_at,
  }: Named & Record<"name" | "expires_at", string> & Record<"scopes" | "addresses", readonly string[]>): Version =>
    wordFor("service_account", { id, name, scopes, addresses, expires_at }),
  personalToken,
  personalTokens: (list: readonly Named[]): Version => wordFor("personal_tokens", list.map(personalToken)),
  clientGrant,
  clientGrants: (list: readonly Named[]): Version => wordFor("client_grants", list.map(clientGrant)),
  identity,
  /** What can be linked, and companies' accounts, are changed elsewhere. */
  identities: ({ accounts }: { accounts: readonly Named[] }): Version => wordFor("identities", accounts.map(identity)),
  session,
  /** In whatever order: that is by their last use. */
  sessions: (list: readonly Named[]): Version => wordFor("sessions", list.map(({ id }) => id).sort()),
  teamSso: ({
    provider,
  }: {
    provider: (Record<"issuer" | "client_id" | "default_role" | "domain", string> & { required: boolean }) | null;
  }): Version =>
    wordFor(
      "team_sso",
      provider && {
        issuer: provider.issuer,
        client_id: provider.client_id,
        default_role: provider.default_role,
        domain: provider.domain,
        required: provider.required || null,
      },
    ),
  /** A team without the rule has the version that it had before there was one. */
  team: ({
    id,
    team_name,
    second_factor_required,
  }: Named & { team_name: string; second_factor_required: boolean }): Version =>
    wordFor("team", { id, team_name, second_factor_required: second_factor_required || null }),
  user: (user: User): Version =>
    wordFor("user", {
      id: user.id,
      email: user.email,
      role: user.role,
      status: user.status,
      ...ownProfileFields(user),
    }),
};

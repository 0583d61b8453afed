import type * as applicationUsers from "@/lib/contract/application-users";
import type * as applications from "@/lib/contract/applications";
import type * as assets from "@/lib/contract/assets";
import type * as auditLog from "@/lib/contract/audit-log";
import type * as authentication from "@/lib/contract/authentication";
import type * as billing from "@/lib/contract/billing";
import type * as billingPapers from "@/lib/contract/billing-papers";
import type * as billingDetails from "@/lib/contract/billing-details";
import type * as budgets from "@/lib/contract/budgets";
import type * as clients from "@/lib/contract/clients";
import type * as credentialCheck from "@/lib/contract/credential-check";
import type * as credentialRotation from "@/lib/contract/credential-rotation";
import type * as credentialVerification from "@/lib/contract/credential-verification";
import type * as credentials from "@/lib/contract/credentials";
import type * as dashboard from "@/lib/contract/dashboard";
import type * as grants from "@/lib/contract/grants";
import type * as identities from "@/lib/contract/identities";
import type * as invites from "@/lib/contract/invites";
import type * as keySafety from "@/lib/contract/key-safety";
import type * as monitoring from "@/lib/contract/monitoring";
import type * as oauth from "@/lib/contract/oauth";
import type * as operations from "@/lib/contract/operations";
import type * as operators from "@/lib/contract/operators";
import type * as passkeys from "@/lib/contract/passkeys";
import type * as passwords from "@/lib/contract/passwords";
import type * as paymentMethods from "@/lib/contract/payment-methods";
import type * as personalTokens from "@/lib/contract/personal-tokens";
import type * as proof from "@/lib/contract/proof";
import type * as reconciliation from "@/lib/contract/reconciliation";
import type * as secondFactors from "@/lib/contract/second-factors";
import type * as serviceAccounts from "@/lib/contract/service-accounts";
import type * as sessions from "@/lib/contract/sessions";
import type * as singleSignOn from "@/lib/contract/single-sign-on";
import type * as teamExport from "@/lib/contract/team-export";
import type * as teams from "@/lib/contract/teams";
import type * as usage from "@/lib/contract/usage";
import type * as users from "@/lib/contract/users";
import type { routes } from "./routes";

export type RouteId = keyof typeof routes;

/** What the contract declares, by operation id: types alone, so that no schema comes to the browser with them. */
export type Declared = Pick<
  typeof applicationUsers &
    typeof applications &
    typeof assets &
    typeof auditLog &
    typeof authentication &
    typeof billing &
    typeof billingPapers &
    typeof billingDetails &
    typeof budgets &
    typeof clients &
    typeof credentialCheck &
    typeof credentialRotation &
    typeof credentialVerification &
    typeof keySafety &
    typeof credentials &
    typeof dashboard &
    typeof grants &
    typeof identities &
    typeof invites &
    typeof monitoring &
    typeof oauth &
    typeof operations &
    typeof operators &
    typeof passkeys &
    typeof passwords &
    typeof paymentMethods &
    typeof personalTokens &
    typeof proof &
    typeof reconciliation &
    typeof secondFactors &
    typeof serviceAccounts &
    typeof sessions &
    typeof singleSignOn &
    typeof teamExport &
    typeof teams &
    typeof usage &
    typeof users,
  RouteId
>;

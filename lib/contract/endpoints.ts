import * as applicationUsers from "./application-users";
import * as applications from "./applications";
import * as assets from "./assets";
import * as auditLog from "./audit-log";
import * as authentication from "./authentication";
import * as billing from "./billing";
import * as billingPapers from "./billing-papers";
import * as billingDetails from "./billing-details";
import * as budgets from "./budgets";
import * as clients from "./clients";
import * as credentialCheck from "./credential-check";
import * as credentialRotation from "./credential-rotation";
import * as credentialVerification from "./credential-verification";
import * as credentials from "./credentials";
import * as dashboard from "./dashboard";
import type { Endpoint } from "./endpoint";
import * as grants from "./grants";
import * as identities from "./identities";
import * as invites from "./invites";
import * as keySafety from "./key-safety";
import * as monitoring from "./monitoring";
import * as oauth from "./oauth";
import * as operations from "./operations";
import * as operators from "./operators";
import * as passkeys from "./passkeys";
import * as passwords from "./passwords";
import * as paymentMethods from "./payment-methods";
import * as personalTokens from "./personal-tokens";
import * as proof from "./proof";
import * as secondFactors from "./second-factors";
import * as reconciliation from "./reconciliation";
import * as serviceAccounts from "./service-accounts";
import * as sessions from "./sessions";
import * as singleSignOn from "./single-sign-on";
import * as teamExport from "./team-export";
import * as teams from "./teams";
import * as usage from "./usage";
import * as users from "./users";

const domains = [
  authentication,
  clients,
  oauth,
  serviceAccounts,
  personalTokens,
  grants,
  passwords,
  secondFactors,
  passkeys,
  proof,
  sessions,
  identities,
  teams,
  teamExport,
  singleSignOn,
  invites,
  users,
  applications,
  applicationUsers,
  credentials,
  credentialRotation,
  credentialCheck,
  credentialVerification,
  keySafety,
  assets,
  auditLog,
  usage,
  monitoring,
  dashboard,
  billing,
  billingPapers,
  paymentMethods,
  billingDetails,
  budgets,
  operators,
  reconciliation,
  operations,
];

const isEndpoint = (value: object): value is Endpoint => "permission" in value;

/** Every endpoint there is, in the order of the documentation. */
export const endpoints: Endpoint[] = domains.flatMap((domain) => Object.values<object>(domain)).filter(isEndpoint);

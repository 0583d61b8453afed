import * as applications from "./applications";
import * as authentication from "./authentication";
import * as credentials from "./credentials";
import type { Endpoint } from "./endpoint";
import * as operations from "./operations";
import * as teams from "./teams";
import * as users from "./users";

const domains = [authentication, teams, users, applications, credentials, operations];

const isEndpoint = (value: object): value is Endpoint => "permission" in value;

/** Every endpoint there is, in the order of the documentation. */
export const endpoints: Endpoint[] = domains.flatMap((domain) => Object.values<object>(domain)).filter(isEndpoint);

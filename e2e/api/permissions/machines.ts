import { endpoints } from "@/lib/contract/endpoints";
import { takesKey, type Endpoint } from "@/lib/contract/endpoint";
import { scopeNames, type Scope } from "@/lib/scopes";
import { insertGrant } from "../../support/grants";
import { insertPersonalToken, insertServiceAccount } from "../../support/machines";
import type { People } from "./people";
import type { Caller } from "./table";

/**
 * Callers that are no people, or whose token has scopes, and whose column of the table counts for them wherever their scopes reach. What they
 * get elsewhere follows from the declaration: there is nothing else to it.
 *
 * account: a service account with every scope. ownersToken, outsidersToken: a personal access token with every scope. withoutScope,
 * accountWithoutScope, grantWithoutScope: the same with every scope but the one that the endpoint takes. ownersGrant, outsidersGrant: a client that
 * they gave access with every scope.
 */
export const machines = {
  account: "admin",
  accountWithoutScope: "none",
  ownersToken: "owner",
  outsidersToken: "outside",
  withoutScope: "none",
  ownersGrant: "owner",
  outsidersGrant: "outside",
  grantWithoutScope: "none",
} as const satisfies Record<string, Caller>;

export type Machine = keyof typeof machines;

export const machineNames = Object.keys(machines) as Machine[];

export const lacksScope = (machine: Machine): boolean => /withoutScope$/i.test(machine);

/** @returns the declaration of a row */
export function declarationOf(endpoint: string): Endpoint {
  const found = endpoints.find(({ method, path }) => `${method} ${path}` === endpoint);
  if (!found) throw new Error(`${endpoint} is not declared`);
  return found;
}

/** @returns the status that this caller gets */
export function expectedOf(
  machine: Machine,
  { endpoint, expected }: { endpoint: string; expected: Record<Caller, number> },
): number {
  const { permission, identifies, recognises, scope } = declarationOf(endpoint);
  if (takesKey(permission)) return 401;
  // Where nobody asks who calls, or a token that doesn't reach is as good as none.
  if (permission === "public" && (recognises || !identifies)) return expected.none;
  return scope && !lacksScope(machine) ? expected[machines[machine]] : 403;
}

/** @returns a token of this caller, for calls of this endpoint */
export async function machineToken({ team, of }: People, machine: Machine, endpoint: string): Promise<string> {
  const { scope } = declarationOf(endpoint);
  const scopes: Scope[] = lacksScope(machine) ? scopeNames.filter((name) => name !== scope) : scopeNames;
  if (machine.startsWith("account")) return (await insertServiceAccount(team.teamId, scopes)).token;
  const email = machine.startsWith("outsiders") ? of.outside?.email : team.email;
  const insert = /grant/i.test(machine) ? insertGrant : insertPersonalToken;
  return (await insert(team.teamId, email ?? "", scopes)).token;
}

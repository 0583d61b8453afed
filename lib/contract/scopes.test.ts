import { expect, test } from "vitest";
import { can, permissions } from "@/lib/permissions";
import { onlyPeople, scopeNames } from "@/lib/scopes";
import { takesKey, type Endpoint } from "./endpoint";
import { endpoints } from "./endpoints";

const titleOf = ({ method, path }: Endpoint) => `${method} ${path}`;
const takesLogin = ({ permission, identifies, recognises }: Endpoint) =>
  !takesKey(permission) && (permission !== "public" || Boolean(identifies ?? recognises));

test("every endpoint that takes a login names its scope, or says why only people may call it", () => {
  const said = ({ scope, onlyPeople: why }: Endpoint) => [scope, why].filter(Boolean).length;
  expect(endpoints.filter((one) => takesLogin(one) && said(one) !== 1).map(titleOf)).toEqual([]);
  expect(endpoints.filter((one) => !takesLogin(one) && said(one) !== 0).map(titleOf)).toEqual([]);
});

test("every scope opens an endpoint, and every reason keeps one closed", () => {
  expect(scopeNames.filter((name) => !endpoints.some(({ scope }) => scope === name))).toEqual([]);
  expect(Object.keys(onlyPeople).filter((name) => !endpoints.some(({ onlyPeople: why }) => why === name))).toEqual([]);
});

test("a scope that reads opens only what reads, and one that changes only what changes", () => {
  const verb = ({ method }: Endpoint) => (method === "GET" ? "read" : "write");
  expect(endpoints.filter((one) => one.scope && !one.scope.endsWith(`:${verb(one)}`)).map(titleOf)).toEqual([]);
});

test("no scope opens what takes an owner or a password; what a recent login does, takes none of keys", () => {
  const open = endpoints.filter(({ scope }) => scope);
  expect(open.filter(({ stepUp }) => stepUp && stepUp !== "recent").map(titleOf)).toEqual([]);
  const takesOwner = ({ permission }: Endpoint) =>
    permission in permissions && !can({ role: "admin" }, permission as keyof typeof permissions);
  expect(open.filter(takesOwner).map(titleOf)).toEqual([]);
});

test("no scope opens sessions, second factors, passwords, cards or who is on a team", () => {
  const closed =
    /session|login|logout|password|second-factor|passkeys|\/user\/me|methods|checkout|setup-intent|pay|transfer|\/client|\/add/;
  const reads = ({ method, tag }: Endpoint) => method === "GET" && tag === "Billing";
  expect(endpoints.filter((one) => one.scope && closed.test(one.path) && !reads(one)).map(titleOf)).toEqual([]);
});

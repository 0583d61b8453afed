import { expect, test } from "@playwright/test";
import { endpoints } from "@/lib/contract/endpoints";
import {
  createApplication,
  createCredentials,
  logIn,
  password,
  signUp,
  unique,
  type Account,
} from "../support/accounts";
import { call } from "../support/api";
import { serviceKey } from "../support/environment";
import { addMember, addToApplication, changeRole, removeMember, type Member } from "../support/members";

const callers = [
  "owner",
  "admin",
  "appAdmin",
  "appDev",
  "outside",
  "stranger",
  "removed",
  "demoted",
  "none",
  "service",
];

/** An independent copy of who may do what: the status of a well-formed call, in the order of the callers above. */
const expected: Record<string, string> = {
  //                                                 owner admin appAdmin appDev outside stranger removed demoted none service
  "POST /client":
    "                                   201   201   403      403    403     201      401     403     201  401",
  "POST /client (trusted)":
    "                         201   403   403      403    403     201      401     403     401  401",
  "POST /team (further)":
    "                           201   201   201      201    201     201      401     201     400  401",
  "POST /team-exists":
    "                              200   200   200      200    200     200      200     200     200  200",
  "POST /user-exists":
    "                              200   200   200      200    200     200      200     200     200  200",
  "POST /verify-email":
    "                             400   400   400      400    400     400      400     400     400  400",
  "POST /login":
    "                                    200   200   200      200    200     200      200     200     200  200",
  "POST /oauth/token":
    "                              200   200   200      200    200     200      200     200     200  200",
  "GET /user/me":
    "                                   200   200   200      200    200     200      401     200     401  401",
  "GET /team":
    "                                      200   200   200      200    200     200      401     200     401  401",
  "GET /team/:id":
    "                                  200   200   200      200    200     404      401     200     401  401",
  "GET /application":
    "                               200   200   200      200    200     200      401     200     401  401",
  "POST /application":
    "                              201   201   201      201    201     201      401     201     401  401",
  "GET /application/:id":
    "                           200   200   200      200    404     404      401     404     401  401",
  "PATCH /application/:id":
    "                         200   200   200      403    404     404      401     404     401  401",
  "GET /application/:id/creds":
    "                     200   200   200      200    404     404      401     404     401  401",
  "POST /application/:id/creds (sandbox)":
    "          201   201   201      201    404     404      401     404     401  401",
  "POST /application/:id/creds (production)":
    "       201   201   201      403    404     404      401     404     401  401",
  "PATCH /application/:id/creds (sandbox)":
    "         200   200   200      200    404     404      401     404     401  401",
  "PATCH /application/:id/creds (production)":
    "      200   200   200      403    404     404      401     404     401  401",
  "GET /application/:id/creds/:creds_id (sandbox)":
    " 200   200   200      200    404     404      401     404     401  401",
  "GET /application/:id/creds/:creds_id (production)":
    " 200 200  200      200    404     404      401     404     401  401",
  "PATCH /application/:id/creds/:creds_id (sandbox)":
    " 200 200   200      200    404     404      401     404     401  401",
  "PATCH /application/:id/creds/:creds_id (production)":
    " 200 200 200     403    404     404      401     404     401  401",
  "POST /application/:id/creds/:creds_id/rotate (sandbox)":
    " 200 200 200  200    404     404      401     404     401  401",
  "POST /application/:id/creds/:creds_id/rotate (production)":
    " 200 200 200 403  404     404      401     404     401  401",
  "DELETE /application/:id/creds/:creds_id (sandbox)":
    " 200 200  200      200    404     404      401     404     401  401",
  "DELETE /application/:id/creds/:creds_id (production)":
    " 200 200 200    403    404     404      401     404     401  401",
  "DELETE /application/:id":
    "                        200   200   200      403    404     404      401     404     401  401",
  "POST /creds/verify":
    "                             401   401   401      401    401     401      401     401     401  200",
  "GET /health":
    "                                    200   200   200      200    200     200      200     200     200  200",
  "GET /ready":
    "                                     200   200   200      200    200     200      200     200     200  200",
  "GET /openapi.json":
    "                              200   200   200      200    200     200      200     200     200  200",
  "POST /logout":
    "                                   200   200   200      200    200     200      401     200     401  401",
};

let team: Account;
let members: Record<"appAdmin" | "appDev", Member>;
let people: Pick<Member, "email" | "client" | "token">[];

test.beforeAll(async () => {
  const [ours, theirs] = await Promise.all([signUp(), signUp()]);
  team = ours;
  const [admin, appAdmin, appDev, outside, removed, demoted] = await Promise.all([
    addMember(team, "admin"),
    addMember(team, "developer"),
    addMember(team, "developer"),
    addMember(team, "developer"),
    addMember(team, "admin"),
    addMember(team, "admin"),
  ]);
  await removeMember(team, removed);
  await changeRole(team, demoted, "developer");
  members = { appAdmin, appDev };
  people = [team, admin, appAdmin, appDev, outside, theirs, removed, demoted];
});

/** What a caller sends. Logging out takes a login of its own, since the others go on being used. */
async function tokenOf(caller: string, ownLogin: boolean): Promise<string | undefined> {
  if (caller === "none") return undefined;
  if (caller === "service") return serviceKey();
  const person = people[callers.indexOf(caller)];
  if (!person || !ownLogin || caller === "removed") return person?.token;
  return (await logIn(person.email, person.client)).access_token;
}

/** Fresh for each call, since some calls delete what they are for. */
async function createSubject(environment: "sandbox" | "production") {
  const { id } = await createApplication(team.token);
  await addToApplication(team, id, members.appAdmin, "admin");
  await addToApplication(team, id, members.appDev, "developer");
  return { id, credentials: await createCredentials(team.token, id, environment) };
}

const label = { label: "Label" };
const grant = () => ({ grant_type: "password", username: team.email, password, ...team.client });

/** A well-formed body per row that needs one. */
const bodies: Record<string, (variant: string, subject: Awaited<ReturnType<typeof createSubject>>) => object> = {
  "POST /client": (variant) => ({ name: "x", redirectURI: "https://example.com", trusted: variant === "trusted" }),
  "POST /team": () => ({ team_name: `Team ${unique()}` }),
  "POST /team-exists": () => ({ team: "x" }),
  "POST /user-exists": () => ({ email: "x@example.com" }),
  "POST /verify-email": () => ({ token: "x" }),
  "POST /login": grant,
  "POST /oauth/token": grant,
  "POST /application": () => ({ name: "x", description: "x", icon: "x.png" }),
  "POST /application/:id/creds": (environment) => ({ ...label, environment }),
  "PATCH /application/:id/creds": () => label,
  "PATCH /application/:id/creds/:creds_id": () => label,
  "POST /creds/verify": (_, { credentials: { client_id, client_secret } }) => ({ client_id, client_secret }),
};

for (const [row, statuses] of Object.entries(expected)) {
  test(row, async () => {
    const [, title = "", method = "", path = "", variant = ""] = /^((\w+) (\S+))(?: \((\w+)\))?$/.exec(row) ?? [];
    const found: Record<string, number> = {};
    for (const caller of callers) {
      const subject = await createSubject(variant === "production" ? "production" : "sandbox");
      const id = path.startsWith("/team") ? team.teamId : subject.id;
      const url = path.replace(":id", id).replace(":creds_id", subject.credentials.id);
      const body = bodies[title]?.(variant, subject) ?? (method === "GET" || method === "DELETE" ? undefined : {});
      found[caller] = (await call(method, url, { token: await tokenOf(caller, path === "/logout"), body })).status;
    }
    const wanted = statuses.trim().split(/\s+/).map(Number);
    expect(found).toEqual(Object.fromEntries(callers.map((caller, index) => [caller, wanted[index]])));
  });
}

test("the table has a row for every endpoint", () => {
  const rows = new Set(Object.keys(expected).map((row) => row.replace(/ \(.*/, "")));
  expect([...rows].sort()).toEqual(endpoints.map(({ method, path }) => `${method} ${path}`).sort());
});

import { expect, test } from "@playwright/test";
import { takesKey } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { createApplication, createCredentials } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { query } from "../support/database";
import { addMember } from "../support/members";
import { sampleBody, takesBody } from "../support/sample";
import { createWorld, parametersOf, pathIn, titleOf, unknownId, type World } from "../support/world";

let world: World;
let other: World;
test.beforeAll(async () => void ([world, other] = await Promise.all([createWorld(), createWorld()])));

/** All that a caller can see of an answer, but for its request id and the clock. */
const seen = ({ status, headers, text }: Answer) => {
  const told = Object.fromEntries(headers);
  const id = told["x-request-id"] ?? "";
  delete told["x-request-id"];
  delete told.date;
  return { status, headers: told, text: text.replace(id, "") };
};

// An image is open to whoever knows its address, and a key of the installation opens all teams, or no login anything.
for (const endpoint of endpoints.filter(
  (endpoint) =>
    endpoint.params && !takesKey(endpoint.permission) && !(endpoint.download && endpoint.permission === "public"),
)) {
  const ask = async (token: string, replaced: Record<string, string>) => {
    const body = takesBody(endpoint) ? { body: sampleBody(endpoint) } : {};
    return seen(await call(endpoint.method, pathIn(endpoint, world, replaced), { token, ...body }));
  };

  test(`${titleOf(endpoint)} answers the same for another team's id as for an unknown one`, async () => {
    const theirs = parametersOf(endpoint, other);
    const never = await ask(world.token, Object.fromEntries(theirs.map(({ name }) => [name, unknownId])));
    expect(never.status).toBe(404);
    expect(await ask(world.token, Object.fromEntries(theirs.map(({ name, value }) => [name, value])))).toEqual(never);
    // One of theirs below, or above, one of ours.
    for (const { name, value } of theirs) expect(await ask(world.token, { [name]: value })).toEqual(never);
  });

  test(`${titleOf(endpoint)} answers service accounts, personal access tokens and clients with access the same for another team's id as for an unknown one`, async () => {
    const theirs = parametersOf(endpoint, other);
    for (const token of world.machineTokens) {
      const never = await ask(token, Object.fromEntries(theirs.map(({ name }) => [name, unknownId])));
      if (endpoint.permission !== "public") expect(never.status).toBe(endpoint.scope ? 404 : 403);
      expect(await ask(token, Object.fromEntries(theirs.map(({ name, value }) => [name, value])))).toEqual(never);
      for (const { name, value } of theirs) expect(await ask(token, { [name]: value })).toEqual(never);
    }
  });

  test(`${titleOf(endpoint)} tells a member without the required second factor nothing of what there is`, async () => {
    const { token } = await addMember(world, "owner");
    const require = (required: boolean) =>
      query("UPDATE teams SET second_factor_required = $2 WHERE id = $1", [world.teamId, required]);
    await require(true);
    try {
      const unknown = Object.fromEntries(parametersOf(endpoint, world).map(({ name }) => [name, unknownId]));
      const refused = await ask(token, unknown);
      expect(await ask(token, {})).toEqual(refused);
      if (endpoint.permission !== "public" && !endpoint.withoutFactor)
        expect(refused.text).toContain('"second_factor"');
    } finally {
      await require(false);
    }
  });

  if (endpoint.path.startsWith("/application/:id")) {
    test(`${titleOf(endpoint)} hides an application from a member who is not on it`, async () => {
      const { token } = await addMember(world, "developer");
      expect(await ask(token, {})).toEqual(await ask(token, { id: unknownId, creds_id: unknownId }));
    });
  }
}

test("credentials of another application in the same team are not found under this one", async () => {
  const { id } = await createApplication(world.token);
  const credentials = await createCredentials(world.token, id);
  const path = (creds: string) => `/application/${world.applicationId}/creds/${creds}`;
  const never = seen(await call("GET", path(unknownId), { token: world.token }));
  for (const method of ["GET", "DELETE"]) {
    expect(seen(await call(method, path(credentials.id), { token: world.token }))).toEqual(never);
  }
});

test("naming another team's credentials in a body gets the same answer as naming unknown ones", async () => {
  const rename = async (name: object) =>
    seen(
      await call("PATCH", `/application/${world.applicationId}/creds`, {
        token: world.token,
        body: { label: "Mine now", ...name },
      }),
    );
  const never = await rename({ id: unknownId });
  expect(never.status).toBe(400);
  expect(await rename({ id: other.credentials.id })).toEqual(never);
  expect(await rename({ client_id: other.credentials.client_id })).toEqual(never);
});

test("no answer contains anything of another team", async () => {
  const foreign = [
    ...[other.teamId, other.teamName, other.email, other.memberId, other.inviteId, other.clientId, other.sessionId],
    ...[other.serviceAccountId, other.personalTokenId, other.grantId],
    ...[other.applicationId, other.credentials.id, other.credentials.client_id],
  ];
  for (const endpoint of endpoints.filter(
    (one) => one.method === "GET" && one.permission !== "public" && !takesKey(one.permission),
  )) {
    const path = pathIn(endpoint, world);
    for (const token of [world.token, ...(endpoint.scope ? world.machineTokens : [])]) {
      const { status, text } = await call("GET", path, { token });
      expect(status, path).toBe(200);
      for (const value of foreign) expect(text, path).not.toContain(value);
    }
  }
});

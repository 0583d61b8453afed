import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, verify, type Credentials } from "../support/accounts";
import { call } from "../support/api";
import { serviceKey } from "../support/environment";

test("credentials work from the moment they are generated until they are deleted", async () => {
  const { token, teamId } = await signUp();
  const application = await createApplication(token);
  const credentials = await createCredentials(token, application.id);
  expect(await verify(credentials)).toEqual({
    active: true,
    application_id: application.id,
    team_id: teamId,
    environment: "production",
    credential_id: credentials.id,
  });

  const deleted = await call("DELETE", `/application/${application.id}/creds/${credentials.id}`, { token });
  expect(deleted.body).toEqual({ status: "ok" });
  expect(await verify(credentials)).toEqual({ active: false });
});

const verifyAll = (credentials: unknown) =>
  call("POST", "/creds/verify/batch", { token: serviceKey(), body: { credentials } });

test("many credentials are verified by one call, each with a result of its own in the order of the call", async () => {
  const { token, teamId } = await signUp();
  const application = await createApplication(token);
  const [one, other, deleted] = await Promise.all([1, 2, 3].map(() => createCredentials(token, application.id)));
  if (!one || !other || !deleted) throw new Error("There are no credentials.");
  await call("DELETE", `/application/${application.id}/creds/${deleted.id}`, { token });
  const active = ({ id }: { id: string }) => ({
    active: true,
    application_id: application.id,
    team_id: teamId,
    environment: "production",
    credential_id: id,
  });
  const pair = ({ client_id, client_secret }: Credentials) => ({ client_id, client_secret });
  const strange = [
    { ...pair(one), client_secret: other.client_secret },
    { client_id: one.client_id },
    { client_id: "x".repeat(201), client_secret: "x".repeat(501) },
    { client_id: 1, client_secret: ["x"] },
    null,
    "x",
    [],
  ];
  const answer = await verifyAll([pair(other), ...strange, pair(deleted), pair(one), pair(other)]);
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    results: [active(other), ...strange.map(() => ({ active: false })), { active: false }, active(one), active(other)],
  });
});

test("one call verifies from 1 to 100 pairs, however long each is", async () => {
  const longest = { client_id: "\u0007".repeat(200), client_secret: "\u0007".repeat(500) };
  const full = await verifyAll(Array(100).fill(longest));
  expect(full.status).toBe(200);
  expect(full.body).toEqual({ results: Array(100).fill({ active: false }) });
  for (const wrong of [[], Array(101).fill(longest), {}, null, "x"]) {
    const answer = await verifyAll(wrong);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errorType: "validation" });
    expect(answer.body).toHaveProperty("response.credentials");
  }
});

test("credentials that are verified at the same moment don't get each other's answers", async () => {
  const teams = await Promise.all(
    [1, 2, 3].map(async () => {
      const { token, teamId } = await signUp();
      const { id } = await createApplication(token);
      return { teamId, credentials: await createCredentials(token, id) };
    }),
  );
  const asked = Array.from({ length: 60 }, (_, index) => teams[index % teams.length]).filter(
    (one) => one !== undefined,
  );
  const answers = await Promise.all(
    asked.map(({ credentials }, index) =>
      verify(index % 5 ? credentials : { ...credentials, client_secret: `${credentials.client_secret.slice(0, -1)}-` }),
    ),
  );
  expect(answers.map(({ team_id }) => team_id)).toEqual(
    asked.map(({ teamId }, index) => (index % 5 ? teamId : undefined)),
  );
});

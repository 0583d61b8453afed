import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, verify } from "../support/accounts";
import { call } from "../support/api";

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

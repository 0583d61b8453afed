import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, verify } from "../../support/accounts";
import { debriefFor } from "../../support/sdk";
import { expectDocumented } from "../../support/documented";
import { unknownId } from "../../support/world";

async function withApplication() {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  return { token, id, client: debriefFor(token), path: { params: { path: { id } } } };
}

async function withCredentials() {
  const application = await withApplication();
  const { client_secret, ...shown } = await createCredentials(application.token, application.id);
  const one = { params: { path: { id: application.id, creds_id: shown.id } } };
  return { ...application, one, shown, credentials: { client_id: shown.client_id, client_secret } };
}

const unknown = { params: { path: { id: unknownId, creds_id: unknownId } } };

test("Applications/Credentials: Generate credentials — POST /application/:id/creds", async () => {
  const { client, path } = await withApplication();
  const body = { label: "test name2", environment: "production" as const };
  const created = expectDocumented(await client.POST("/application/{id}/creds", { ...path, body }), 201);
  expect(created).toMatchObject({ ...body, id: expect.any(String), client_id: expect.any(String) });
  expect(await verify(created)).toMatchObject({ active: true, environment: "production" });
});

test("Applications/Credentials: Get all credentials — GET /application/:id/creds", async () => {
  const { client, path, shown } = await withCredentials();
  expect(expectDocumented(await client.GET("/application/{id}/creds", path))).toEqual([shown]);
  const none = await withApplication();
  expect(expectDocumented(await none.client.GET("/application/{id}/creds", none.path))).toEqual([]);
  expect((await client.GET("/application/{id}/creds", unknown)).response.status).toBe(404);
});

test("Applications/Credentials: Get individual credentials — GET /application/:app_id/creds/:creds_id", async () => {
  const { client, id, one, shown } = await withCredentials();
  expect(expectDocumented(await client.GET("/application/{id}/creds/{creds_id}", one))).toEqual(shown);
  const abcd = { params: { path: { id, creds_id: "abcd" } } };
  for (const path of [abcd, unknown]) {
    expect((await client.GET("/application/{id}/creds/{creds_id}", path)).response.status).toBe(404);
  }
});

test("Applications/Credentials: Update credentials — PATCH /application/:id/creds", async () => {
  const { client, path, one, shown } = await withCredentials();
  // No word of which: the application's only ones.
  const updated = await client.PATCH("/application/{id}/creds", { ...path, body: { label: "new name" } });
  expect(expectDocumented(updated)).toEqual({ ...shown, label: "new name" });
  const again = await client.PATCH("/application/{id}/creds/{creds_id}", { ...one, body: { label: "newer name" } });
  expect(expectDocumented(again)).toEqual({ ...shown, label: "newer name" });
});

test("Applications/Credentials: Delete credentials — DELETE /application/:app_id/creds/:creds_id", async () => {
  const { client, path, one, credentials } = await withCredentials();
  expect(expectDocumented(await client.DELETE("/application/{id}/creds/{creds_id}", one))).toEqual({ status: "ok" });
  expect(await verify(credentials)).toEqual({ active: false });
  expect(expectDocumented(await client.GET("/application/{id}/creds", path))).toEqual([]);
});

import { expect, test } from "@playwright/test";
import { createApplication, signUp } from "../../support/accounts";
import { debriefFor } from "../../support/sdk";
import { expectDocumented } from "../../support/documented";

const sample = { name: "test app", description: "checking for creds", icon: "your_icon.jpg" };

async function withApplication() {
  const { token } = await signUp();
  const application = await createApplication(token, "test 1");
  return { client: debriefFor(token), application, path: { params: { path: { id: application.id } } } };
}

test("Applications: Get Application list — GET /application", async () => {
  const { token } = await signUp();
  const names = ["test 1", "test 2", "test 6 - long description "];
  for (const name of names) await createApplication(token, name);
  const answer = await debriefFor(token).GET("/application");
  const applications = expectDocumented(answer);
  expect(applications).toMatchObject(
    names.map((name) => ({ id: expect.any(String), name: name.trim(), description: expect.any(String) })),
  );
  expect(answer.response.headers.get("etag")).toMatch(/^W\/"/);
});

test("Applications: Get Application — GET /application/:id", async () => {
  const { client, application, path } = await withApplication();
  const answer = await client.GET("/application/{id}", path);
  expect(expectDocumented(answer)).toEqual(application);
  expect(answer.response.headers.get("etag")).toMatch(/^W\/"/);
});

test("Applications: Create application — POST /application", async () => {
  const { token } = await signUp();
  const created = expectDocumented(await debriefFor(token).POST("/application", { body: sample }), 201);
  expect(created).toMatchObject({ id: expect.any(String), ...sample });
  const path = { params: { path: { id: created.id } } };
  expect(expectDocumented(await debriefFor(token).GET("/application/{id}", path))).toEqual(created);
});

test("Applications: Update Application — PATCH /application/:id", async () => {
  const { client, application, path } = await withApplication();
  const body = { name: "asdf app", description: "asdf", icon: "your_icon.jpg" };
  const updated = expectDocumented(await client.PATCH("/application/{id}", { ...path, body }));
  // As documented: an array of one.
  expect(updated).toEqual([{ ...application, ...body, updated_at: expect.any(String) }]);
});

test("Applications: Delete Application — DELETE /application/:id", async () => {
  const { client, path } = await withApplication();
  // The document sends the application along; it is ignored.
  const body = { name: "asdf app", description: "asdf", icon: "your_icon.jpg" } as never;
  expect(expectDocumented(await client.DELETE("/application/{id}", { ...path, body }))).toEqual({ status: "ok" });
  expect((await client.GET("/application/{id}", path)).response.status).toBe(404);
  expect(expectDocumented(await client.GET("/application"))).toEqual([]);
});

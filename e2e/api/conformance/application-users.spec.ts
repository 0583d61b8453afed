import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, verify } from "../../support/accounts";
import { debriefFor } from "../../support/sdk";
import { expectDocumented } from "../../support/documented";
import { addMember, addToApplication } from "../../support/members";

/** An application and a developer of its team who is not on it. */
async function withDeveloper() {
  const team = await signUp();
  const developer = await addMember(team, "developer");
  const { id } = await createApplication(team.token);
  const path = { params: { path: { id, user_id: developer.userId } } };
  return { team, client: debriefFor(team.token), id, developer, path };
}

async function withApplicationUser() {
  const subject = await withDeveloper();
  await addToApplication(subject.team, subject.id, subject.developer, "developer");
  return subject;
}

test("Applications/Application Users: Add user to app — POST /application/:app_id/users/:user_id", async () => {
  const { team, client, id, developer, path } = await withDeveloper();
  const added = await client.POST("/application/{id}/users/{user_id}", { ...path, body: { role: "admin" } });
  expect(expectDocumented(added, 201)).toMatchObject({ id: developer.userId, application_role: "admin" });

  // The example's path has no user in it, so the body names them.
  const other = await addMember(team, "developer");
  const byBody = await client.POST("/application/{id}/user", {
    params: { path: { id } },
    body: { user_id: other.userId, role: "developer" },
  });
  expect(expectDocumented(byBody, 201)).toMatchObject({ id: other.userId, application_role: "developer" });
});

test("Applications/Application Users: Get all application users — GET /application/:id/users", async () => {
  const { client, id, developer } = await withApplicationUser();
  const users = expectDocumented(await client.GET("/application/{id}/users", { params: { path: { id } } }));
  // The owner is on every application, and not listed.
  expect(users).toMatchObject([{ id: developer.userId, email: developer.email, application_role: "developer" }]);
  expect(users).toHaveLength(1);
});

test("Applications/Application Users: Update application user — PATCH /application/:app_id/users/:user_id", async () => {
  const { client, developer, path } = await withApplicationUser();
  // All but the role is read-only.
  const body = { role: "admin" as const, first_name: "Read", email: "only@example.com" };
  const updated = expectDocumented(await client.PATCH("/application/{id}/users/{user_id}", { ...path, body }));
  expect(updated).toMatchObject({
    id: developer.userId,
    email: developer.email,
    first_name: "Mary",
    application_role: "admin",
  });
});

test("Applications/Application Users: Remove application user — DELETE /application/:id/users/:user_id", async () => {
  const { team, client, id, developer, path } = await withApplicationUser();
  const credentials = await createCredentials(team.token, id);
  const removed = await client.DELETE("/application/{id}/users/{user_id}", path);
  expect(expectDocumented(removed)).toEqual({ status: "ok" });
  expect(expectDocumented(await client.GET("/application/{id}/users", { params: { path: { id } } }))).toEqual([]);
  // User, application and credentials stay.
  expectDocumented(await debriefFor(developer.token).GET("/user/me"));
  expectDocumented(await client.GET("/application/{id}", { params: { path: { id } } }));
  expect(await verify(credentials)).toMatchObject({ active: true });
});

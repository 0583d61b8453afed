import type { Page } from "@playwright/test";
import { createApplication, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { addToApplication } from "../support/members";
import { choose, rowOf } from "../support/members-page";
import { openAs, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";
import { insertMember } from "../support/rows";

const openUsers = async (page: Page, applicationId: string, email: string, query = "") => {
  await openAs(page, email, `/apps/${applicationId}/users${query}`);
  // An open dialog hides what is behind it from those who can't see.
  await expect(page.getByRole("heading", { name: "Users", level: 2, includeHidden: true })).toBeVisible();
  await ready(page);
};

/** The roles on the application, as the API has them. */
async function rolesOn(applicationId: string, { token }: Pick<Account, "token">): Promise<Record<string, string>> {
  const { body } = await call<{ email: string; application_role: string }[]>(
    "GET",
    `/application/${applicationId}/users`,
    { token },
  );
  return Object.fromEntries(body.map((user) => [user.email, user.application_role]));
}

/** Rows without a login, named apart. */
async function insertNamed(teamId: string, firstName: string, role: "developer" | "admin" = "developer") {
  const id = await insertMember(teamId, role);
  const [user] = await query<{ email: string }>("UPDATE users SET first_name = $2 WHERE id = $1 RETURNING email", [
    id,
    firstName,
  ]);
  return { id, email: user?.email ?? "" };
}

test("you can find a member, add them, make them an admin and remove them", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const { id, name } = await createApplication(team.token);
  const ada = await insertNamed(team.teamId, "Ada");
  await insertNamed(team.teamId, "Grace");
  await insertNamed(team.teamId, "Boss", "admin");
  await openAs(page, team.email, `/apps/${id}`);
  await page.getByRole("link", { name: "Users" }).click();
  await expect(page.getByText("No members yet")).toBeVisible();
  await expect(page.getByText("Team owners and admins already have access")).toBeVisible();

  await ready(page);
  await page.getByRole("button", { name: "Add member" }).click();
  await expect(page).toHaveURL(/\/users\?add$/);
  const dialog = page.getByRole("dialog");
  // Owners and admins are no choice: they have access.
  await expect(dialog.getByRole("radio", { name: /@/ })).toHaveCount(2);
  await expect(dialog.getByRole("button", { name: "Add member" })).toBeDisabled();
  // "Ada" alone might be in a made-up address, too.
  await dialog.getByRole("searchbox").fill("ada mem");
  await expect(dialog.getByRole("radio", { name: /@/ })).toHaveCount(1);
  await dialog.getByRole("radio", { name: /Ada/ }).click();
  await dialog.getByRole("button", { name: "Add member" }).click();
  await expect(page.getByText(`Ada Member can now work on ${name}`)).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(rowOf(page, ada.email)).toContainText("Developer");
  expect(await rolesOn(id, team)).toEqual({ [ada.email]: "developer" });

  await page.getByRole("button", { name: "Add member" }).click();
  await expect(dialog.getByRole("radio", { name: /@/ })).toHaveCount(1);
  await expect(dialog.getByRole("radio", { name: /Grace/ })).toBeVisible();
  await page.keyboard.press("Escape");

  await choose(page, ada.email, "Change role");
  await dialog.getByRole("radio", { name: "Admin" }).click();
  await dialog.getByRole("button", { name: "Change role" }).click();
  await expect(page.getByText(`Ada is now an admin of ${name}`)).toBeVisible();
  await expect(rowOf(page, ada.email)).toContainText("Admin");
  expect(await rolesOn(id, team)).toEqual({ [ada.email]: "admin" });

  await choose(page, ada.email, "Remove from application");
  await expect(dialog).toContainText("right away");
  await dialog.getByRole("button", { name: "Remove from application" }).click();
  await expect(page.getByText(`Removed Ada Member from ${name}`)).toBeVisible();
  await expect(page.getByText("No members yet")).toBeVisible();
  expect(await rolesOn(id, team)).toEqual({});
});

test(
  "when there is no one left to add, the dialog says why and where to invite",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const { id } = await createApplication(team.token);
    await insertMember(team.teamId, "developer", id);
    await openUsers(page, id, team.email, "?add");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Everyone on your team already has access");
    await expect(dialog.getByRole("link", { name: "Invite to the team" })).toHaveAttribute("href", "/team?invite");
  },
);

test(
  "a list of members that fails to load says so, and can be loaded again",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const { id } = await createApplication(team.token);
    await insertNamed(team.teamId, "Ada");
    await openUsers(page, id, team.email, "?add");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("radio", { name: /Ada/ })).toBeVisible();
    await page.route("**/api/user?*", (route) => route.abort());
    // "Ada" alone might be in a made-up address, too.
    await dialog.getByRole("searchbox").fill("ada mem");
    await expect(dialog.getByText("We couldn’t load the members")).toBeVisible({ timeout: 20_000 });
    await page.unrouteAll();
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect(dialog.getByRole("radio", { name: /Ada/ })).toBeVisible();
  },
);

test(
  "an application admin can manage others, and after giving up the role sees only the list",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const { id, name } = await createApplication(team.token);
    const admin = await addPortalMember(team, "developer");
    await addToApplication(team, id, admin, "admin");
    const ada = await insertNamed(team.teamId, "Ada");
    await addToApplication(team, id, { userId: ada.id }, "developer");
    await openUsers(page, id, admin.email);
    await expect(rowOf(page, admin.email)).toContainText("You");
    await expect(rowOf(page, ada.email).getByRole("button", { name: "Actions for Ada Member" })).toBeVisible();

    await choose(page, admin.email, "Change role");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: "Developer" }).click();
    await expect(dialog.getByText("You can't undo this yourself")).toBeVisible();
    await dialog.getByRole("button", { name: "Change role" }).click();
    await expect(page.getByText(`You are now a developer of ${name}`)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Actions for/ })).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Add member" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Settings" }).and(page.locator(`[href*="${id}"]`))).toHaveCount(0);
    expect(await rolesOn(id, team)).toMatchObject({ [admin.email]: "developer" });
  },
);

test(
  "a member who leaves an application returns to the list of their applications",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const { id, name } = await createApplication(team.token);
    const admin = await addPortalMember(team, "developer");
    await addToApplication(team, id, admin, "admin");
    await openUsers(page, id, admin.email);
    await choose(page, admin.email, "Leave application");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(`You lose access to ${name} right away`);
    await dialog.getByRole("button", { name: "Leave application" }).click();
    await expect(page).toHaveURL(/\/apps$/);
    await expect(page.getByText("You haven’t been added to an application yet")).toBeVisible();
    expect((await page.goto(`/apps/${id}/users`))?.status()).toBe(404);
  },
);

test("a long list of users can be searched by name and email", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const { id } = await createApplication(team.token);
  for (let count = 0; count < 10; count++) await insertMember(team.teamId, "developer", id);
  const ada = await insertNamed(team.teamId, "Ada");
  await addToApplication(team, id, { userId: ada.id }, "developer");
  await openUsers(page, id, team.email);
  await expect(page.getByRole("row").filter({ hasText: "@example.com" })).toHaveCount(11);
  await page.getByRole("searchbox", { name: "Search users" }).fill("ADA MEM");
  await expect(page.getByRole("row").filter({ hasText: "@example.com" })).toHaveCount(1);
  await page.getByRole("searchbox", { name: "Search users" }).fill("nobody at all");
  await expect(page.getByText("No users match “nobody at all”")).toBeVisible();
});

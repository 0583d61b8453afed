import type { Page } from "@playwright/test";
import { createApplication, createCredentials, password, signUp, unique, verify } from "../support/accounts";
import { call } from "../support/api";
import { logInToPortal, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";

const openSettings = async (page: Page, email: string) => {
  await page.goto("/settings/team");
  await logInToPortal(page, email);
  await expect(page.getByRole("heading", { name: "Name", level: 2 })).toBeVisible();
  await ready(page);
};

test("a team is renamed, and a name that is taken says so at the field", async ({ page }) => {
  const [team, other] = [await signUp(), await signUp()];
  await openSettings(page, team.email);
  const field = page.getByLabel("Team name");
  await field.fill(other.teamName.toUpperCase());
  await page.getByRole("button", { name: "Rename team" }).click();
  await expect(field).toHaveAccessibleDescription(/name/i);
  await expect(field).toHaveValue(other.teamName.toUpperCase());

  const name = `Renamed ${unique()}`;
  await field.fill(name);
  await page.getByRole("button", { name: "Rename team" }).click();
  await expect(page.getByText("Saved")).toBeVisible();
  expect((await call("GET", `/team/${team.teamId}`, { token: team.token })).body).toMatchObject({ team_name: name });
  await page.reload();
  await expect(field).toHaveValue(name);
});

test("an owner hands the team over, and goes on as an admin", async ({ page }) => {
  const team = await signUp();
  const member = await addPortalMember(team, "developer");
  await openSettings(page, team.email);
  await expect(page.getByRole("button", { name: "Hand over" })).toBeDisabled();
  await page.getByLabel("New owner").selectOption({ value: member.userId });
  await page.getByRole("button", { name: "Hand over" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Your password", { exact: true }).fill("not-this-one");
  await dialog.getByRole("button", { name: "Hand over" }).click();
  await expect(dialog.getByText("This is not your password.")).toBeVisible();
  await dialog.getByLabel("Your password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Hand over" }).click();
  await expect(page.getByRole("heading", { name: "Team", level: 1 })).toBeVisible();
  expect((await call("GET", "/user/me", { token: member.token })).body).toMatchObject({ role: "owner" });
  expect((await call("GET", "/user/me", { token: team.token })).body).toMatchObject({ role: "admin" });
  await page.goto("/settings/team");
  await expect(page.getByRole("heading", { name: "Name", level: 2 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Danger zone" })).toBeHidden();
});

test("who is alone is shown how to find somebody to hand over to", async ({ page }) => {
  const team = await signUp();
  await openSettings(page, team.email);
  await page.getByRole("link", { name: "Invite who takes over" }).click();
  await expect(page.getByRole("dialog", { name: /Invite/ })).toBeVisible();
});

test("deleting a team takes its name and the password; its keys stop, and one is told at the login", async ({
  page,
}) => {
  const team = await signUp();
  const { id } = await createApplication(team.token);
  const credentials = await createCredentials(team.token, id);
  await openSettings(page, team.email);
  await page.getByRole("button", { name: "Delete team" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Your password", { exact: true }).fill(password);
  await expect(dialog.getByRole("button", { name: "Delete team" })).toBeDisabled();
  await dialog.getByLabel(`Type “${team.teamName}” to confirm`).fill(team.teamName);
  await dialog.getByRole("button", { name: "Delete team" }).click();
  await expect(page.getByText("The team is deleted.")).toBeVisible();
  expect(await verify(credentials)).toEqual({ active: false });
});

test("a developer has no such page", async ({ page }) => {
  const team = await signUp();
  const developer = await addPortalMember(team, "developer");
  await page.goto("/settings");
  await logInToPortal(page, developer.email);
  await expect(page.getByRole("link", { name: "Security" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: "Team" })).toBeHidden();
  expect((await page.goto("/settings/team"))?.status()).toBe(404);
});

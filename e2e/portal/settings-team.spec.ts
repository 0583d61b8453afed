import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { createApplication, createCredentials, signUp, unique, verify } from "../support/accounts";
import { call } from "../support/api";
import { confirmItsYou, confirmWrongly, openAs, ready } from "../support/portal";
import { newProvider } from "../support/single-sign-on";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";

const openSettings = async (page: Page, email: string) => {
  await openAs(page, email, "/settings/team");
  await expect(page.getByRole("heading", { name: "Name", level: 2 })).toBeVisible();
  await ready(page);
};

test("you can rename a team, and a taken name is an error on the field", { tag: "@thorough" }, async ({ page }) => {
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

test("an owner can hand the team over, and continues as an admin", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const member = await addPortalMember(team, "developer");
  await openSettings(page, team.email);
  await expect(page.getByRole("button", { name: "Hand over" })).toBeDisabled();
  await page.getByRole("radio", { name: member.email }).click();
  await page.getByRole("button", { name: "Hand over" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Hand over" }).click();
  await confirmWrongly(page);
  await confirmItsYou(page);
  await expect(page.getByRole("heading", { name: "Team", level: 1 })).toBeVisible();
  expect((await call("GET", "/user/me", { token: member.token })).body).toMatchObject({ role: "owner" });
  expect((await call("GET", "/user/me", { token: team.token })).body).toMatchObject({ role: "admin" });
  await page.goto("/settings/team");
  await expect(page.getByRole("heading", { name: "Name", level: 2 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Danger zone" })).toBeHidden();
});

test(
  "an owner without other members is shown how to invite someone to take over",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    await openSettings(page, team.email);
    await page.getByRole("link", { name: "Invite someone to take over" }).click();
    await expect(page.getByRole("dialog", { name: /Invite/ })).toBeVisible();
  },
);

test("deleting a team needs its name and your password, stops its keys, and is confirmed on the login page", async ({
  page,
}) => {
  const team = await signUp();
  const { id } = await createApplication(team.token);
  const credentials = await createCredentials(team.token, id);
  await openSettings(page, team.email);
  await page.getByRole("button", { name: "Delete team" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Delete team" })).toBeDisabled();
  await dialog.getByLabel(`Type “${team.teamName}” to confirm`).fill(team.teamName);
  await dialog.getByRole("button", { name: "Delete team" }).click();
  await confirmItsYou(page);
  await expect(page.getByText("The team has been deleted.")).toBeVisible();
  expect(await verify(credentials)).toEqual({ active: false });
});

test("a developer has no team settings page", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const developer = await addPortalMember(team, "developer");
  await openAs(page, developer.email, "/settings");
  await expect(page.getByRole("link", { name: "Security" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Settings" }).getByRole("link", { name: "Team" })).toBeHidden();
  expect((await page.goto("/settings/team"))?.status()).toBe(404);
});

test("an owner can download the team's data as a file, and an admin isn't offered it", async ({ page }) => {
  const team = await signUp();
  await openSettings(page, team.email);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download team data" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^debrief-team-data-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(await readFile(await download.path(), "utf8")) as { team: { id: string } };
  expect(data.team.id).toBe(team.teamId);

  const admin = await addPortalMember(team, "admin");
  await openSettings(page, admin.email);
  await expect(page.getByRole("button", { name: "Download team data" })).toBeHidden();
});

test("an owner sets up single sign-on, is told which record proves the domain, and removes it again", async ({
  page,
}) => {
  const team = await signUp();
  await openSettings(page, team.email);
  await page.getByRole("button", { name: "Set up single sign-on" }).click();
  const { issuer, client_id, client_secret, domain } = newProvider();
  const dialog = page.getByRole("dialog", { name: "Set up single sign-on" });
  await dialog.getByLabel("Issuer").fill("id.example.com");
  await dialog.getByLabel("Client ID").fill(client_id);
  await dialog.getByLabel("Client secret").fill(client_secret);
  await dialog.getByLabel("Domain").fill(domain);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByLabel("Issuer")).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel("Issuer").fill(issuer);
  await dialog.getByRole("button", { name: "Save" }).click();
  await confirmItsYou(page);
  const section = page.getByRole("region", { name: "Single sign-on" });
  await expect(section.getByRole("group", { name: "Name" })).toContainText(`_debrief.${domain}`);
  await expect(section.getByRole("group", { name: "Value" })).toContainText("debrief-domain=");
  await expect(section.getByText("Not proven")).toBeVisible();
  await section.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove single sign-on" }).click();
  await expect(section.getByRole("button", { name: "Set up single sign-on" })).toBeVisible();
});

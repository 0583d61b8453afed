import { createApplication, signUp, unique } from "../support/accounts";
import { openAs } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";
import { openTeamMenu } from "../support/sidebar";

test("switching to another team and back shows each team's applications and what you can do there", async ({
  page,
}) => {
  const team = await signUp();
  const { name } = await createApplication(team.token);
  const me = await addPortalMember(team, "admin");
  await openAs(page, me.email, "/apps");
  await expect(page.getByRole("link", { name })).toBeVisible();

  await expect(await openTeamMenu(page)).toContainText(team.teamName);
  await expect(page.getByRole("menuitemradio", { name: team.teamName })).toBeChecked();
  await page.getByRole("menuitemradio", { name: /^Own team/ }).click();
  await expect(page.getByText("No applications yet")).toBeVisible();
  await expect(page).toHaveURL(/\/apps$/);

  await openTeamMenu(page);
  await expect(page.getByRole("menuitemradio", { name: /^Own team/ })).toBeChecked();
  await page.getByRole("menuitemradio", { name: team.teamName }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
});

test(
  "a member of one team can create another, and continues in it as its owner",
  { tag: "@thorough" },
  async ({ page }) => {
    const [me, taken] = [await signUp(), await signUp()];
    const teamName = `Further ${unique()}`;
    await openAs(page, me.email, "/apps");
    await expect(page.getByText("No applications yet")).toBeVisible();
    await openTeamMenu(page);
    await expect(page.getByRole("menuitemradio")).toHaveCount(1);
    await page.getByRole("menuitem", { name: "Create a team…" }).click();

    const dialog = page.getByRole("dialog", { name: "Create a team" });
    await dialog.getByLabel("Team name").fill(taken.teamName.toUpperCase());
    await expect(dialog.getByText("A team already has this name. Choose another one.")).toBeVisible();
    await dialog.getByRole("button", { name: "Create team" }).click();
    await expect(dialog.getByText("Team with this name already exist.")).toBeVisible();
    await dialog.getByLabel("Team name").fill(teamName);
    await expect(dialog.getByText("This name is available.")).toBeVisible();
    await dialog.getByRole("button", { name: "Create team" }).click();

    await expect(dialog).toBeHidden();
    await expect(await openTeamMenu(page)).toContainText(teamName);
    await expect(page.getByRole("menuitemradio", { name: me.teamName })).toBeVisible();
    expect(await (await page.request.get("/api/user/me")).json()).toMatchObject({
      role: "owner",
      team: { team_name: teamName },
    });
  },
);

test("a failed switch keeps you in your team, and says so", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const me = await addPortalMember(team, "developer");
  await openAs(page, me.email, "/apps");
  await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
  await page.route("**/api/session/team", (route) =>
    route.fulfill({
      status: 503,
      json: { errorType: "unavailable", response: { message: "Try again in a moment." }, request_id: "1" },
    }),
  );
  await openTeamMenu(page);
  await page.getByRole("menuitemradio", { name: /^Own team/ }).click();
  await expect(page.getByText(`Still in ${team.teamName}`)).toBeVisible();
  await expect(page.getByText("Try again in a moment.")).toBeVisible();
});

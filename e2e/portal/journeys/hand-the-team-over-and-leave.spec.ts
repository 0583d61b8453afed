import { createApplication, signUp } from "../../support/accounts";
import { choose } from "../../support/members-page";
import { confirmItsYou, logInToPortal, ready, sendLogin } from "../../support/portal";
import { addPortalMember } from "../../support/portal-member";
import { expect, test } from "../../support/portal-test";
import { openSidebar } from "../../support/sidebar";

test(
  "an owner can hand the team over to a developer and leave, and loses access",
  { tag: "@thorough" },
  async ({ page, openElsewhere }) => {
    const team = await signUp();
    const { id, name } = await createApplication(team.token);
    const heir = await addPortalMember(team, "developer");
    const theirs = await openElsewhere();
    await theirs.goto("/apps");
    await logInToPortal(theirs, heir.email);
    await expect(theirs.getByText("You haven’t been added to an application yet")).toBeVisible();

    await page.goto("/settings/team");
    await logInToPortal(page, team.email);
    await expect(page.getByRole("heading", { name: "Name", level: 2 })).toBeVisible();
    await ready(page);
    await page.getByRole("radio", { name: heir.email }).click();
    await page.getByRole("button", { name: "Hand over" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Hand over" }).click();
    await confirmItsYou(page);
    await expect(page.getByRole("heading", { name: "Team", level: 1 })).toBeVisible();
    await ready(page);
    await choose(page, team.email, "Leave team");
    await page
      .getByRole("dialog", { name: `Leave ${team.teamName}?` })
      .getByRole("button", { name: "Leave team" })
      .click();
    await expect(page.getByRole("link", { name: "Create an account" })).toBeVisible();

    // What they had open before shows what they may do now.
    await theirs.reload();
    await expect(theirs.getByRole("link", { name })).toBeVisible();
    await (await openSidebar(theirs)).getByRole("link", { name: "Team" }).click();
    const rows = theirs.getByRole("table").getByRole("row");
    await expect(rows.filter({ hasText: heir.email })).toContainText("Owner");
    await expect(rows.filter({ hasText: team.email })).toHaveCount(0);
    await theirs.goto("/settings/team");
    await expect(theirs.getByRole("heading", { name: "Danger zone" })).toBeVisible();

    await page.goto(`/apps/${id}`);
    await expect(page).toHaveURL(/\/login/);
    await sendLogin(page, team.email);
    await expect(page.getByRole("alert").filter({ hasText: "Wrong email address or password" })).toBeVisible();
    expect((await page.request.get("/api/user/me")).status()).toBe(401);
  },
);
